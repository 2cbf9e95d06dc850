// what: number of nodes by workspace and label
// params: limit integer
// rows: workspace, label, count
// order: workspace, label
// why: health and overview
MATCH (n:Entity)
RETURN n.workspace AS workspace, head([l IN labels(n) WHERE l <> 'Entity']) AS label, count(*) AS `count`
ORDER BY workspace, label
LIMIT $limit
