// what: groups of a workspace
// params: workspace string, after string, limit integer
// rows: id, nameEs, nameEn, shortEs, shortEn, aliases, kind, from, to
// order: id
// why: who convenes and where
MATCH (n:Group)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.nameEs AS nameEs,
       n.nameEn AS nameEn,
       n.shortEs AS shortEs,
       n.shortEn AS shortEn,
       n.aliases AS aliases,
       n.kind AS kind,
       n.`from` AS `from`,
       n.`to` AS `to`
ORDER BY id
LIMIT $limit
