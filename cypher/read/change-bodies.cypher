// what: the stored chunks of one change: its rows and those of its inverse, as JSON lists
// params: sequence integer, limit integer
// rows: part, chunk, body
// order: part, chunk
// why: undo applies the inverse (Neo4j; the embedded engine keeps bodies in its journal)
MATCH (b:ChangeBody)-[:BODY_OF]->(:Change {sequence: $sequence})
RETURN b.part AS part, b.chunk AS chunk, b.body AS body
ORDER BY part, chunk
LIMIT $limit
