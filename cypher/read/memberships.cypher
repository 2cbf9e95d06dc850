// what: which organisation has which role in which group
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, organisation, group, role
// order: id
// why: members, observers and secretariats
MATCH (a:Organisation)-[x:MEMBER_OF]->(b:Group)
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
       b.id AS `group`,
       x.role AS role
ORDER BY id
LIMIT $limit
