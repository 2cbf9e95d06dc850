// what: constraints and indexes of the Neo4j engine
// params: none
// rows: none
// order: none
// why: a constraint brings its index; (workspace, id) serves paging and finding by statement id
CREATE CONSTRAINT entity_key_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT graph_state_key_unique IF NOT EXISTS FOR (n:GraphState) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT change_sequence_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.sequence IS UNIQUE;
CREATE INDEX entity_workspace IF NOT EXISTS FOR (n:Entity) ON (n.workspace, n.key);
CREATE INDEX organisation_workspace IF NOT EXISTS FOR (n:Organisation) ON (n.workspace, n.id);
CREATE INDEX pillar_workspace IF NOT EXISTS FOR (n:Pillar) ON (n.workspace, n.id);
CREATE INDEX mandate_workspace IF NOT EXISTS FOR (n:Mandate) ON (n.workspace, n.id);
CREATE INDEX region_workspace IF NOT EXISTS FOR (n:Region) ON (n.workspace, n.id);
CREATE INDEX group_workspace IF NOT EXISTS FOR (n:Group) ON (n.workspace, n.id);
CREATE INDEX event_workspace IF NOT EXISTS FOR (n:Event) ON (n.workspace, n.id);
CREATE INDEX topic_workspace IF NOT EXISTS FOR (n:Topic) ON (n.workspace, n.id);
CREATE INDEX source_workspace IF NOT EXISTS FOR (n:Source) ON (n.workspace, n.id);
CREATE INDEX interview_workspace IF NOT EXISTS FOR (n:Interview) ON (n.workspace, n.id);
CREATE INDEX expected_role_workspace IF NOT EXISTS FOR (n:ExpectedRole) ON (n.workspace, n.id);
CREATE INDEX claim_workspace IF NOT EXISTS FOR (n:Claim) ON (n.workspace, n.id);
CREATE INDEX workspace_workspace IF NOT EXISTS FOR (n:Workspace) ON (n.workspace, n.id);
CREATE INDEX record_workspace IF NOT EXISTS FOR (n:Record) ON (n.workspace, n.id);
CREATE INDEX belongs_to_id IF NOT EXISTS FOR ()-[x:BELONGS_TO]-() ON (x.workspace, x.id);
CREATE INDEX has_mandate_id IF NOT EXISTS FOR ()-[x:HAS_MANDATE]-() ON (x.workspace, x.id);
CREATE INDEX present_in_id IF NOT EXISTS FOR ()-[x:PRESENT_IN]-() ON (x.workspace, x.id);
CREATE INDEX part_of_id IF NOT EXISTS FOR ()-[x:PART_OF]-() ON (x.workspace, x.id);
CREATE INDEX member_of_id IF NOT EXISTS FOR ()-[x:MEMBER_OF]-() ON (x.workspace, x.id);
CREATE INDEX engaged_with_id IF NOT EXISTS FOR ()-[x:ENGAGED_WITH]-() ON (x.workspace, x.id);
CREATE INDEX took_part_in_id IF NOT EXISTS FOR ()-[x:TOOK_PART_IN]-() ON (x.workspace, x.id);
CREATE INDEX tied_to_id IF NOT EXISTS FOR ()-[x:TIED_TO]-() ON (x.workspace, x.id);
CREATE INDEX can_fill_id IF NOT EXISTS FOR ()-[x:CAN_FILL]-() ON (x.workspace, x.id);
CREATE INDEX of_region_id IF NOT EXISTS FOR ()-[x:OF_REGION]-() ON (x.workspace, x.id);
CREATE INDEX linked_to_id IF NOT EXISTS FOR ()-[x:LINKED_TO]-() ON (x.workspace, x.id);
CREATE INDEX deals_with_id IF NOT EXISTS FOR ()-[x:DEALS_WITH]-() ON (x.workspace, x.id);
CREATE INDEX of_group_id IF NOT EXISTS FOR ()-[x:OF_GROUP]-() ON (x.workspace, x.id);
CREATE INDEX held_in_id IF NOT EXISTS FOR ()-[x:HELD_IN]-() ON (x.workspace, x.id);
CREATE INDEX about_topic_id IF NOT EXISTS FOR ()-[x:ABOUT_TOPIC]-() ON (x.workspace, x.id);
CREATE INDEX part_of_event_id IF NOT EXISTS FOR ()-[x:PART_OF_EVENT]-() ON (x.workspace, x.id);
CREATE INDEX within_id IF NOT EXISTS FOR ()-[x:WITHIN]-() ON (x.workspace, x.id);
CREATE INDEX asks_for_id IF NOT EXISTS FOR ()-[x:ASKS_FOR]-() ON (x.workspace, x.id);
CREATE INDEX of_pillar_id IF NOT EXISTS FOR ()-[x:OF_PILLAR]-() ON (x.workspace, x.id);
CREATE INDEX not_applicable_in_id IF NOT EXISTS FOR ()-[x:NOT_APPLICABLE_IN]-() ON (x.workspace, x.id);
CREATE INDEX rates_id IF NOT EXISTS FOR ()-[x:RATES]-() ON (x.workspace, x.id);
CREATE INDEX asked_about_id IF NOT EXISTS FOR ()-[x:ASKED_ABOUT]-() ON (x.workspace, x.id);
CREATE INDEX in_region_id IF NOT EXISTS FOR ()-[x:IN_REGION]-() ON (x.workspace, x.id);
CREATE INDEX speaks_from_id IF NOT EXISTS FOR ()-[x:SPEAKS_FROM]-() ON (x.workspace, x.id);
CREATE INDEX about_id IF NOT EXISTS FOR ()-[x:ABOUT]-() ON (x.workspace, x.id);
CREATE INDEX describes_id IF NOT EXISTS FOR ()-[x:DESCRIBES]-() ON (x.workspace, x.id);
