// what: which event was about which topic
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, event, topic
// order: id
// why: search and comparison by topic
MATCH (a:Event)-[x:ABOUT_TOPIC]->(b:Topic)
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
       b.id AS topic
ORDER BY id
LIMIT $limit
