// what: which organisation took part in which event, and how
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, organisation, event, role
// order: id
// why: contact through events
MATCH (a:Organisation)-[x:TOOK_PART_IN]->(b:Event)
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
       b.id AS event,
       x.role AS role
ORDER BY id
LIMIT $limit
