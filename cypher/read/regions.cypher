// what: regions of a workspace
// params: workspace string, after string, limit integer
// rows: id, name, nameEs, nameEn, kind, tileColumn, tileRow
// order: id
// why: the tile map and every question about a region
MATCH (n:Region)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.name AS name,
       n.nameEs AS nameEs,
       n.nameEn AS nameEn,
       n.kind AS kind,
       n.tileColumn AS tileColumn,
       n.tileRow AS tileRow
ORDER BY id
LIMIT $limit
