// what: which organisation is present in which region, and how
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, organisation, region, mode
// order: id
// why: region networks and coverage
MATCH (a:Organisation)-[x:PRESENT_IN]->(b:Region)
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
       b.id AS region,
       x.mode AS mode
ORDER BY id
LIMIT $limit
