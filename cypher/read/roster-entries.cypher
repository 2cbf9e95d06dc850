// what: which organisations an interview asked about
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, interview, organisation
// order: id
// why: silence on a roster differs from not being asked
MATCH (a:Interview)-[x:ASKED_ABOUT]->(b:Organisation)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       a.id AS interview,
       b.id AS organisation
ORDER BY id
LIMIT $limit
