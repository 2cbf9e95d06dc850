// what: ties between organisations and groups
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, fromLabel, fromId, toLabel, toId, kind, directed, strength
// order: id
// why: networks, introductions and measures
MATCH (a:Entity)-[x:TIED_TO]->(b:Entity)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       head([l IN labels(a) WHERE l <> 'Entity']) AS fromLabel,
       a.id AS fromId,
       head([l IN labels(b) WHERE l <> 'Entity']) AS toLabel,
       b.id AS toId,
       x.kind AS kind,
       x.directed AS directed,
       x.strength AS strength
ORDER BY id
LIMIT $limit
