// what: all workspaces
// params: limit integer
// rows: id, titleEs, titleEn, fictional, archived, copyOf, copiedOn
// order: id
// why: the start page, and whether a workspace exists
MATCH (n:Workspace)
RETURN n.id AS id, n.titleEs AS titleEs, n.titleEn AS titleEn, n.fictional AS fictional,
       n.archived AS archived, n.copyOf AS copyOf, n.copiedOn AS copiedOn
ORDER BY id
LIMIT $limit
