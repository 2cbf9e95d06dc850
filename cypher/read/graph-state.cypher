// what: revision, number of change sets and schema version of the graph
// params: limit integer
// rows: revision, sequence, schemaVersion
// order: revision
// why: read with every request, so that no stale answer is given
MATCH (s:GraphState {key: 'graph'})
RETURN coalesce(s.revision, 0) AS revision, coalesce(s.sequence, 0) AS sequence, coalesce(s.schemaVersion, 0) AS schemaVersion
ORDER BY revision
LIMIT $limit
