/** A country with a national group, a regional one, and those who sit in both: for tests of regions and connectors. */
import type { FactsInput } from '../../support/facts.ts';

const about = (
  claim: string,
  aboutLabel: 'Region' | 'Group' | 'Event' | 'Source',
  aboutId: string,
  source = 'study',
) => ({
  claim,
  aboutLabel,
  aboutId,
  source,
});

export const twoGroups = {
  pillars: [
    { id: 'companies', order: 2 },
    { id: 'state', order: 1 },
  ],
  mandates: [
    { id: 'police', theme: 'security' },
    { id: 'water', theme: 'environment' },
  ],
  expectedRoles: [
    { id: 'role-water', theme: 'environment' },
    { id: 'role-talks', theme: 'dialogue' },
  ],
  regions: [
    { id: 'PE', kind: 'country' },
    { id: 'PE-PUN', name: 'Puno' },
    { id: 'PE-APU', name: 'Apurímac', tileColumn: 3, tileRow: 8 },
    { id: 'PE-CUS', name: 'Cusco' },
    { id: 'sur', kind: 'macro-region' },
  ],
  regionWithin: [
    { region: 'PE-CUS', whole: 'PE' },
    { region: 'PE-CUS', whole: 'sur' },
    { region: 'PE-APU', whole: 'PE' },
    { region: 'sur', whole: 'PE' },
  ],
  groups: [{ id: 'lima' }, { id: 'cusco', from: '2017-08' }, { id: 'ghana' }],
  groupRegion: [
    { group: 'lima', region: 'PE' },
    { group: 'cusco', region: 'PE-CUS' },
  ],
  groupLink: [{ group: 'ghana', toGroup: 'lima', kind: 'modelled-on' }],
  organisations: ['socios', 'glencore', 'mmg', 'bambas', 'rree', 'alone', 'past'].map((id) => ({ id })),
  partOf: [{ organisation: 'bambas', whole: 'mmg', kind: 'operation', source: 'list' }],
  presentIn: [
    { organisation: 'mmg', region: 'PE-CUS' },
    { organisation: 'mmg', region: 'PE-CUS', mode: 'operation' },
    { organisation: 'past', region: 'PE-CUS', to: '2012' },
    { organisation: 'rree', region: 'PE', mode: 'jurisdiction' },
  ],
  memberOf: [
    { organisation: 'socios', group: 'lima', role: 'secretariat', attested: '2016-08', source: 'list' },
    { organisation: 'socios', group: 'lima', role: 'member', attested: '2017', source: 'annual' },
    { organisation: 'socios', group: 'cusco', role: 'core-member', attested: '2017-08', source: 'study' },
    { organisation: 'glencore', group: 'lima', attested: '2016-08', source: 'list' },
    { organisation: 'glencore', group: 'cusco', role: 'core-member', attested: '2017-08', source: 'study' },
    { organisation: 'bambas', group: 'lima', attested: '2016-08', source: 'list' },
    { organisation: 'mmg', group: 'cusco', role: 'core-member', attested: '2017-08', source: 'study' },
    { organisation: 'rree', group: 'lima', attested: '2016-08', source: 'list' },
    { organisation: 'rree', group: 'cusco', role: 'observer', attested: '2017-08', source: 'study' },
    { organisation: 'alone', group: 'cusco', role: 'secretariat', attested: '2019', source: 'study' },
    { organisation: 'past', group: 'cusco', to: '2018', source: 'study' },
    { organisation: 'past', group: 'lima', attested: '2016-08', source: 'list' },
  ],
  events: [
    { id: 'second', from: '2019' },
    { id: 'first', from: '2017-08-31' },
  ],
  eventGroup: [
    { event: 'second', group: 'cusco', source: 'study' },
    { event: 'first', group: 'cusco', source: 'study' },
  ],
  claims: [
    { id: 'status', aspect: 'status', measure: 'group', value: 'active' },
    { id: 'checked', aspect: 'status', measure: 'verified', value: 'no' },
    { id: 'conflicts', aspect: 'figure', measure: 'conflicts-active', value: '22' },
    { id: 'rule', aspect: 'rule', measure: 'sharing', textEs: 'x' },
    { id: 'stage', aspect: 'status', measure: 'stage', value: 'new' },
    { id: 'open-region', aspect: 'not-stated', measure: 'a' },
    { id: 'open-event', aspect: 'not-stated', measure: 'b' },
    { id: 'open-source', aspect: 'not-stated', measure: 'c' },
    { id: 'open-elsewhere', aspect: 'not-stated', measure: 'd' },
  ],
  about: [
    about('status', 'Region', 'PE-CUS'),
    about('checked', 'Region', 'PE-CUS'),
    about('conflicts', 'Region', 'PE-CUS'),
    about('rule', 'Group', 'cusco'),
    about('stage', 'Group', 'cusco'),
    about('open-region', 'Region', 'PE-CUS'),
    about('open-event', 'Event', 'first'),
    about('open-source', 'Source', 'study'),
    about('open-elsewhere', 'Source', 'annual', 'annual'),
  ],
  interviews: [{ id: 'i1' }, { id: 'i2', method: 'roster' }],
  interviewRegion: [
    { interview: 'i1', region: 'PE-CUS' },
    { interview: 'i2', region: 'PE-CUS' },
  ],
} satisfies FactsInput;
