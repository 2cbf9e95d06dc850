// what: records of a workspace that are no facts: saved views and what else is kept beside them
// params: workspace string, after string, limit integer
// rows: id, kind, schemaVersion, name, note, body
// order: id
// why: each kind reads its own body
MATCH (n:Record)
WHERE n.workspace = $workspace AND n.id > $after
RETURN n.id AS id,
       n.kind AS kind,
       n.schemaVersion AS schemaVersion,
       n.name AS name,
       n.note AS note,
       n.body AS body
ORDER BY id
LIMIT $limit
