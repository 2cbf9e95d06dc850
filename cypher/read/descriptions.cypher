// what: which source names which node, and under which name
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, describedLabel, describedId, name
// order: id
// why: provenance of nodes
MATCH (a:Source)-[x:DESCRIBES]->(b:Entity)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       head([l IN labels(b) WHERE l <> 'Entity']) AS describedLabel,
       b.id AS describedId,
       x.name AS name
ORDER BY id
LIMIT $limit
