// what: sets revision and number of the last change set
// params: revision integer, sequence integer
// rows: revision, sequence
// order: none, one row
// why: a history that was written again has its own numbers, and a revision that no reader has seen
MATCH (s:GraphState {key: 'graph'})
SET s.revision = $revision, s.sequence = $sequence
RETURN s.revision AS revision, s.sequence AS sequence
