// what: nodes by key with all their properties; a key without a node gives no row
// params: keys list, limit integer
// rows: label, key, properties
// order: key
// why: the inverse of a change, and whether the ends of a relationship exist
UNWIND $keys AS k
MATCH (n:Entity {key: k})
RETURN head([l IN labels(n) WHERE l <> 'Entity']) AS label, n.key AS key, properties(n) AS properties
ORDER BY key
LIMIT $limit
