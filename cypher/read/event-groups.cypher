// what: which event is of which group
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, event, group
// order: id
// why: timeline of a group
MATCH (a:Event)-[x:OF_GROUP]->(b:Group)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       a.id AS event,
       b.id AS `group`
ORDER BY id
LIMIT $limit
