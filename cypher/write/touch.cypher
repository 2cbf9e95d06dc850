// what: bumps the revision without a change set
// params: none
// rows: revision
// order: none, one row
// why: after a change made by hand in the database no stale answer may be given
MATCH (s:GraphState {key: 'graph'})
SET s.revision = s.revision + 1
RETURN s.revision AS revision
