// what: interviews of a workspace
// params: workspace string, after string, limit integer
// rows: id, method, month, consent, source
// order: id
// why: ratings are aggregated by interview
MATCH (n:Interview)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.method AS method,
       n.month AS month,
       n.consent AS consent,
       n.`source` AS `source`
ORDER BY id
LIMIT $limit
