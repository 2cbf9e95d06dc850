// what: creates or replaces ENGAGED_WITH relationships by ends and statement id
// params: rows list
// rows: written
// order: none, one row
// why: one relationship per statement; two MATCH clauses and MERGE on the id, as both engines run them fast
UNWIND $rows AS r
MATCH (a:Entity {key: r.from})
MATCH (b:Entity {key: r.to})
MERGE (a)-[x:ENGAGED_WITH {id: r.id}]->(b)
SET x = r.properties
RETURN count(x) AS written
