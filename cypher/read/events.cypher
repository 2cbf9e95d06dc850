// what: events of a workspace
// params: workspace string, after string, limit integer
// rows: id, titleEs, titleEn, kind, from, to, place, count
// order: id
// why: participation and timelines
MATCH (n:Event)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.titleEs AS titleEs,
       n.titleEn AS titleEn,
       n.kind AS kind,
       n.`from` AS `from`,
       n.`to` AS `to`,
       n.place AS place,
       n.`count` AS `count`
ORDER BY id
LIMIT $limit
