// what: which mandates an expected role asks for
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, role, mandate
// order: id
// why: candidates for expected roles
MATCH (a:ExpectedRole)-[x:ASKS_FOR]->(b:Mandate)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       a.id AS role,
       b.id AS mandate
ORDER BY id
LIMIT $limit
