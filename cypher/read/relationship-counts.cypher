// what: number of relationships by workspace and type
// params: limit integer
// rows: workspace, type, count
// order: workspace, type
// why: health and overview
MATCH (:Entity)-[x]->(:Entity)
RETURN x.workspace AS workspace, type(x) AS type, count(*) AS `count`
ORDER BY workspace, type
LIMIT $limit
