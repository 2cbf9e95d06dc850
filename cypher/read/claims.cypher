// what: claims of a workspace
// params: workspace string, after string, limit integer
// rows: id, aspect, measure, category, value, comparator, unit, textEs, textEn
// order: id
// why: what sources say that is no link
MATCH (n:Claim)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.aspect AS aspect,
       n.measure AS measure,
       n.category AS category,
       n.`value` AS `value`,
       n.comparator AS comparator,
       n.`unit` AS `unit`,
       n.textEs AS textEs,
       n.textEn AS textEn
ORDER BY id
LIMIT $limit
