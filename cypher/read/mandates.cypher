// what: mandates of a workspace
// params: workspace string, after string, limit integer
// rows: id, nameEs, nameEn, theme
// order: id
// why: what expected roles ask for
MATCH (n:Mandate)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.nameEs AS nameEs,
       n.nameEn AS nameEn,
       n.theme AS theme
ORDER BY id
LIMIT $limit
