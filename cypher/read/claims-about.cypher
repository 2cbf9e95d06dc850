// what: what each claim is about
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, claim, aboutLabel, aboutId
// order: id
// why: claims on a dossier, disagreements
MATCH (a:Claim)-[x:ABOUT]->(b:Entity)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       a.id AS claim,
       head([l IN labels(b) WHERE l <> 'Entity']) AS aboutLabel,
       b.id AS aboutId
ORDER BY id
LIMIT $limit
