// what: which organisation belongs to which pillar
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, organisation, pillar
// order: id
// why: balance between pillars
MATCH (a:Organisation)-[x:BELONGS_TO]->(b:Pillar)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       a.id AS organisation,
       b.id AS pillar
ORDER BY id
LIMIT $limit
