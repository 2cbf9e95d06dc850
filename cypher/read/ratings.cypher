// what: what an interview says of an organisation
// params: workspace string, after string, limit integer
// rows: id, source, locator, from, to, attested, basis, note, interview, organisation, influence, interest, stance, own
// order: id
// why: influence, interest and stance
MATCH (a:Interview)-[x:RATES]->(b:Organisation)
WHERE x.workspace = $workspace AND x.id > $after
RETURN x.id AS id,
       x.`source` AS `source`,
       x.locator AS locator,
       x.`from` AS `from`,
       x.`to` AS `to`,
       x.attested AS attested,
       x.basis AS basis,
       x.note AS note,
       a.id AS interview,
       b.id AS organisation,
       x.influence AS influence,
       x.interest AS interest,
       x.stance AS stance,
       x.own AS own
ORDER BY id
LIMIT $limit
