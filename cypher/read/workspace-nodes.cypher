// what: all nodes of a workspace with all their properties
// params: workspace string, after string, limit integer
// rows: label, key, properties
// order: key
// why: what an import would change, and backup
MATCH (n:Entity)
WHERE n.workspace = $workspace AND n.key > $after
RETURN head([l IN labels(n) WHERE l <> 'Entity']) AS label, n.key AS key, properties(n) AS properties
ORDER BY key
LIMIT $limit
