// what: all workspaces
// params: limit integer
// rows: id, titleEs, titleEn, fictional
// order: id
// why: the start page, and whether a workspace exists
MATCH (n:Workspace)
RETURN n.id AS id, n.titleEs AS titleEs, n.titleEn AS titleEn, n.fictional AS fictional
ORDER BY id
LIMIT $limit
