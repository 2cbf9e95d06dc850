// what: which pillar an expected role is of
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, role, pillar
// order: id
// why: candidates for expected roles
MATCH (a:ExpectedRole)-[x:OF_PILLAR]->(b:Pillar)
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
       b.id AS pillar
ORDER BY id
LIMIT $limit
