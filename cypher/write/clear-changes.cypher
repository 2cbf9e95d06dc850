// what: removes entries of the history, so many at a time
// params: limit integer
// rows: written
// order: none, one row
// why: see clear-entities
MATCH (c:Change)
WITH c LIMIT $limit
DETACH DELETE c
RETURN count(*) AS written
