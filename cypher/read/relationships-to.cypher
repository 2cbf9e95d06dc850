// what: relationships that end at the nodes of these keys, with all their properties
// params: keys list, afterId string, afterType string, limit integer
// rows: type, id, fromLabel, fromKey, toLabel, toKey, properties
// order: id, type
// why: the relationships that a removed node takes with it
UNWIND $keys AS k
MATCH (a:Entity)-[x]->(b:Entity {key: k})
WHERE x.id > $afterId OR (x.id = $afterId AND type(x) > $afterType)
RETURN type(x) AS type, x.id AS id, head([l IN labels(a) WHERE l <> 'Entity']) AS fromLabel, a.key AS fromKey,
       head([l IN labels(b) WHERE l <> 'Entity']) AS toLabel, b.key AS toKey, properties(x) AS properties
ORDER BY id, type
LIMIT $limit
