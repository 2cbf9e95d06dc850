// what: removes nodes by key, and whatever relationships they still have
// params: keys list
// rows: written
// order: none, one row
// why: their relationships are removed before, by name, so that the history has them
UNWIND $keys AS k
MATCH (n:Entity {key: k})
DETACH DELETE n
RETURN count(*) AS written
