// what: which region lies within which
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, region, whole
// order: id
// why: roll-up and inherited jurisdiction
MATCH (a:Region)-[x:WITHIN]->(b:Region)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       a.id AS region,
       b.id AS whole
ORDER BY id
LIMIT $limit
