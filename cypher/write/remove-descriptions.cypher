// what: removes DESCRIBES relationships by ends and statement id
// params: rows list
// rows: written
// order: none, one row
// why: as remove-relationships, walked from the node described, since a source describes thousands
UNWIND $rows AS r
MATCH (a:Entity {key: r.from})
MATCH (b:Entity {key: r.to})
MATCH (b)<-[x:DESCRIBES]-(a)
WHERE x.id = r.id
DELETE x
RETURN count(*) AS written
