// what: which event was held in which region
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, event, region
// order: id
// why: timeline of a region
MATCH (a:Event)-[x:HELD_IN]->(b:Region)
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
       b.id AS region
ORDER BY id
LIMIT $limit
