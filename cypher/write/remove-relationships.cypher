// what: removes relationships by ends, type and statement id
// params: rows list
// rows: written
// order: none, one row
// why: by end points, from the left one: by id alone every relationship would be visited
UNWIND $rows AS r
MATCH (a:Entity {key: r.from})
MATCH (b:Entity {key: r.to})
MATCH (a)-[x]->(b)
WHERE x.id = r.id AND type(x) = r.type
DELETE x
RETURN count(*) AS written
