// what: which event is part of which event
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, event, whole
// order: id
// why: a project and its meetings
MATCH (a:Event)-[x:PART_OF_EVENT]->(b:Event)
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
       b.id AS whole
ORDER BY id
LIMIT $limit
