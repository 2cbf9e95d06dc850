// what: which organisation can fill which expected role
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, organisation, role
// order: id
// why: coverage
MATCH (a:Organisation)-[x:CAN_FILL]->(b:ExpectedRole)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       a.id AS organisation,
       b.id AS role
ORDER BY id
LIMIT $limit
