// what: entries of the history without their bodies, newest first; workspace empty for all
// params: workspace string, before integer, limit integer
// rows: sequence, time, author, reason, import, undoes, workspace, upsertedNodes, upsertedRelationships, removedNodes, removedRelationships
// order: sequence descending
// why: who changed what, when and why
MATCH (c:Change)
WHERE ($workspace = '' OR c.workspace = $workspace) AND c.sequence < $before
RETURN c.sequence AS sequence, c.time AS time, c.author AS author, c.reason AS reason, c.import AS import,
       c.undoes AS undoes, c.workspace AS workspace, c.upsertedNodes AS upsertedNodes, c.upsertedRelationships AS upsertedRelationships,
       c.removedNodes AS removedNodes, c.removedRelationships AS removedRelationships
ORDER BY sequence DESC
LIMIT $limit
