// what: adds the body of a change, in chunks, to its entry
// params: sequence integer, rows list
// rows: written
// order: none, one row
// why: Neo4j keeps what is needed to undo in the same transaction; the embedded engine has its journal
MATCH (c:Change {sequence: $sequence})
UNWIND $rows AS r
CREATE (b:ChangeBody)-[:BODY_OF]->(c)
SET b = r
RETURN count(b) AS written
