// what: removes nodes of all workspaces with their relationships, so many at a time
// params: limit integer
// rows: written
// order: none, one row
// why: a restore or purge writes the whole history again; until nothing is written the caller repeats it
MATCH (n:Entity)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS written
