// what: constraints and indexes of the embedded engine
// params: none
// rows: none
// order: none
// why: index and constraint: the constraint alone scans, the index alone lets the same node be made twice
CREATE INDEX entity_key IF NOT EXISTS FOR (n:Entity) ON (n.key);
CREATE CONSTRAINT entity_key_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;
CREATE INDEX graph_state_key IF NOT EXISTS FOR (n:GraphState) ON (n.key);
CREATE CONSTRAINT graph_state_key_unique IF NOT EXISTS FOR (n:GraphState) REQUIRE n.key IS UNIQUE;
CREATE INDEX change_sequence IF NOT EXISTS FOR (n:Change) ON (n.sequence);
CREATE CONSTRAINT change_sequence_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.sequence IS UNIQUE;
