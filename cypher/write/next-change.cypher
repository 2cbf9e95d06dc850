// what: takes the next number of the history and bumps the revision
// params: none
// rows: revision, sequence
// order: none, one row
// why: first statement of a change set: it locks the node, so a second writer waits
MATCH (s:GraphState {key: 'graph'})
SET s.revision = s.revision + 1, s.sequence = s.sequence + 1
RETURN s.revision AS revision, s.sequence AS sequence
