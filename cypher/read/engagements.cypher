// what: how far an organisation is engaged with a group
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, organisation, group, level
// order: id
// why: contact short of a seat
MATCH (a:Organisation)-[x:ENGAGED_WITH]->(b:Group)
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
       x.level AS level
ORDER BY id
LIMIT $limit
