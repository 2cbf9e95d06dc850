// what: LINKED_TO relationships of a workspace by statement id, with all their properties
// params: workspace string, ids list, limit integer
// rows: type, id, fromLabel, fromKey, toLabel, toKey, properties
// order: id
// why: the inverse of a change, and whether the ends of a relationship move
MATCH (a:Entity)-[x:LINKED_TO]->(b:Entity)
WHERE x.workspace = $workspace AND x.id IN $ids
RETURN type(x) AS type, x.id AS id, head([l IN labels(a) WHERE l <> 'Entity']) AS fromLabel, a.key AS fromKey,
       head([l IN labels(b) WHERE l <> 'Entity']) AS toLabel, b.key AS toKey, properties(x) AS properties
ORDER BY id
LIMIT $limit
