// what: which pillar an interview speaks from
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, interview, pillar
// order: id
// why: ratings by pillar, thresholds
MATCH (a:Interview)-[x:SPEAKS_FROM]->(b:Pillar)
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
       b.id AS pillar
ORDER BY id
LIMIT $limit
