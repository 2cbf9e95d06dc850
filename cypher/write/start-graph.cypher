// what: creates the node that holds revision and schema version, if there is none
// params: schemaVersion integer
// rows: revision, sequence, schemaVersion
// order: none, one row
// why: every change set locks it, so change sets are ordered
MERGE (s:GraphState {key: 'graph'})
SET s.revision = coalesce(s.revision, 0), s.sequence = coalesce(s.sequence, 0),
    s.schemaVersion = coalesce(s.schemaVersion, $schemaVersion)
RETURN s.revision AS revision, s.sequence AS sequence, s.schemaVersion AS schemaVersion
