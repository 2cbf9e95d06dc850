// what: creates or replaces nodes of label Source by key
// params: rows list
// rows: written
// order: none, one row
// why: SET replaces all properties, so an absent one is removed
UNWIND $rows AS r
MERGE (n:Entity:Source {key: r.key})
SET n = r.properties
RETURN count(n) AS written
