// what: links between groups
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, group, toGroup, kind
// order: id
// why: coverage through a linked group
MATCH (a:Group)-[x:LINKED_TO]->(b:Group)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       a.id AS `group`,
       b.id AS toGroup,
       x.kind AS kind
ORDER BY id
LIMIT $limit
