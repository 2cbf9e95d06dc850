// what: sources of a workspace
// params: workspace string, after string, limit integer
// rows: id, title, titleEs, titleEn, shortEs, shortEn, author, publisher, kind, date, language, url, accessed, confidentiality
// order: id
// why: every statement names one
MATCH (n:Source)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.title AS title,
       n.titleEs AS titleEs,
       n.titleEn AS titleEn,
       n.shortEs AS shortEs,
       n.shortEn AS shortEn,
       n.author AS author,
       n.publisher AS publisher,
       n.kind AS kind,
       n.`date` AS `date`,
       n.`language` AS `language`,
       n.url AS url,
       n.accessed AS accessed,
       n.confidentiality AS confidentiality
ORDER BY id
LIMIT $limit
