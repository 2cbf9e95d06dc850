// what: which source names which node, and under which name
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, describedLabel, describedId, name, nameEs, nameEn, shortEs, shortEn, acronym, aliases, scope, country
// order: id
// why: provenance of nodes, and what each row says of an organisation, since not every audience sees all rows
MATCH (a:Source)-[x:DESCRIBES]->(b:Entity)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       head([l IN labels(b) WHERE l <> 'Entity']) AS describedLabel,
       b.id AS describedId,
       x.name AS name,
       x.nameEs AS nameEs,
       x.nameEn AS nameEn,
       x.shortEs AS shortEs,
       x.shortEn AS shortEn,
       x.acronym AS acronym,
       x.aliases AS aliases,
       x.scope AS scope,
       x.country AS country
ORDER BY id
LIMIT $limit
