// what: adds an entry to the history, without its body
// params: properties map
// rows: written
// order: none, one row
// why: the same list of changes on both engines
CREATE (c:Change)
SET c = $properties
RETURN count(c) AS written
