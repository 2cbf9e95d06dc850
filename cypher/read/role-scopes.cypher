// what: where an expected role does not apply, and why
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, role, region, reasonEs, reasonEn
// order: id
// why: not applicable is no gap
MATCH (a:ExpectedRole)-[x:NOT_APPLICABLE_IN]->(b:Region)
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
       b.id AS region,
       x.reasonEs AS reasonEs,
       x.reasonEn AS reasonEn
ORDER BY id
LIMIT $limit
