/** Texts of the dossier of an organisation. */
import type { dossier as es } from '../es/dossier.ts';
import type { Shape } from '../shape.ts';

export const dossier: Shape<typeof es> = {
  kicker: 'Dossier',
  print: 'Print',
  openNetwork: 'See in the network',
  aliases: 'Also on file as',
  nothing: 'The sources only name it.',
  roles: 'Roles it could fill',
  roleIn: '{{role}}, in {{place}}',
  groups: 'Groups',
  engagement: 'Engagement with groups',
  engagementValue: '{{rung}} in {{group}}',
  stale: 'what is on file is old',
  through: 'Through',
  throughLine: '{{kind}}: <organisation/> ({{rung}} in {{group}})',
  places: 'Where it is',
  structure: 'What it is part of, and its parts',
  ties: 'Ties',
  strength: 'strength {{value}} of 5',
  events: 'Events',
  said: 'Influence as said',
  saidRecall_one:
    'In {{region}}, {{count}} interview by free recall: {{named}} named it. Perceived influence {{influence}} of 1, rank {{rank}}.',
  saidRecall_other:
    'In {{region}}, {{count}} interviews by free recall: {{named}} named it. Perceived influence {{influence}} of 1, rank {{rank}}.',
  saidRange: 'Rank {{first}} to {{last}}, whichever interview is left out.',
  saidOthers: 'By other pillars: {{influence}}.',
  saidRoster: 'By roster, in {{region}}: {{rated}} of {{asked}} asked rated it; influence {{influence}} of 1.',
  saidRosterNone: 'By roster, in {{region}}: {{asked}} were asked and none rated it.',
  mandates: 'Mandates',
  names: 'What sources call it',
  pillars: 'Pillar',
  pillarsMany: 'Pillar: sources differ',
  claims: 'What the sources say',
  disagreements: 'Sources disagree',
  notKnown: 'What is not known',
  sources: 'Sources',
  scope: 'Scope',
  country: 'Country',
};
