// what: organisations of a workspace
// params: workspace string, after string, limit integer
// rows: id, name, nameEs, nameEn, shortEs, shortEn, acronym, aliases, kind, scope, country
// order: id
// why: every screen and judgement starts from them
MATCH (n:Organisation)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.name AS name,
       n.nameEs AS nameEs,
       n.nameEn AS nameEn,
       n.shortEs AS shortEs,
       n.shortEn AS shortEn,
       n.acronym AS acronym,
       n.aliases AS aliases,
       n.kind AS kind,
       n.`scope` AS `scope`,
       n.country AS country
ORDER BY id
LIMIT $limit
