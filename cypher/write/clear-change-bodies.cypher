// what: removes bodies of the history, so many at a time
// params: limit integer
// rows: written
// order: none, one row
// why: see clear-entities; they hold the texts of all changes
MATCH (b:ChangeBody)
WITH b LIMIT $limit
DETACH DELETE b
RETURN count(*) AS written
