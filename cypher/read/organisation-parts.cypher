// what: which organisation is part of which whole
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, organisation, whole, kind
// order: id
// why: an office or operation reaches its whole
MATCH (a:Organisation)-[x:PART_OF]->(b:Organisation)
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
       b.id AS whole,
       x.kind AS kind
ORDER BY id
LIMIT $limit
