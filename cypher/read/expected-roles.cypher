// what: expected roles of a workspace
// params: workspace string, after string, limit integer
// rows: id, template, nameEs, nameEn, theme, weight, target, noteEs, noteEn
// order: id
// why: coverage asks who fills them
MATCH (n:ExpectedRole)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.template AS template,
       n.nameEs AS nameEs,
       n.nameEn AS nameEn,
       n.theme AS theme,
       n.weight AS weight,
       n.target AS target,
       n.noteEs AS noteEs,
       n.noteEn AS noteEn
ORDER BY id
LIMIT $limit
