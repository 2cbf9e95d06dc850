// what: pillars of a workspace
// params: workspace string, after string, limit integer
// rows: id, nameEs, nameEn, aliases, order
// order: id
// why: their names and order on screen
MATCH (n:Pillar)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.nameEs AS nameEs,
       n.nameEn AS nameEn,
       n.aliases AS aliases,
       n.`order` AS `order`
ORDER BY id
LIMIT $limit
