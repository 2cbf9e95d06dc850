// what: creates or replaces DESCRIBES relationships by ends and statement id
// params: rows list
// rows: written
// order: none, one row
// why: MERGE walks from the left end; a source describes thousands, a node is described by few, so the node stands left
UNWIND $rows AS r
MATCH (a:Entity {key: r.from})
MATCH (b:Entity {key: r.to})
MERGE (b)<-[x:DESCRIBES {id: r.id}]-(a)
SET x = r.properties
RETURN count(x) AS written
