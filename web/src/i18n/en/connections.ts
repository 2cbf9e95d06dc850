/** Texts of the page of those who connect. */
import type { connections as es } from '../es/connections.ts';
import type { Shape } from '../shape.ts';

export const connections: Shape<typeof es> = {
  title: 'Who connects',
  heading: 'Who connects in {{place}}',
  lead: 'Who connects pillars and regions',
  edgeless:
    'Between these organisations no line of those chosen to count is on file: who connects pillars, and on whom the link of others hangs, cannot be said.',
  parts_one: 'The network has {{count}} part.',
  parts_other:
    'The network falls into {{count}} parts without a path between them, beside those without lines: “the rest” is that of the part of each.',
  kinds: 'By kind: {{kinds}}.',
  kind: { partOf: 'part and whole', coMembership: 'groups in common', coAttendance: 'events in common' },
  alike: 'Direction is not looked at, and several statements between two are one line.',
  few_one:
    '{{count}} of {{organisations}} has no line on file. Nothing on file proves no lack of contact: what seems to hang on one here may only be poorly documented.',
  few_other:
    '{{count}} of {{organisations}} have no line on file. Nothing on file proves no lack of contact: what seems to hang on one here may only be poorly documented.',
  shown: '{{shown}} of {{count}} shown.',
  pillars: 'Who connects pillars',
  pillarsNone: 'No organisation has lines on file to two pillars.',
  brokerage:
    'Between pillars: how often it stands between two that have no line to each other, an ordered pair each time (Gould and Fernandez 1989); beside it, how often by chance at this density.',
  contacts: 'Contacts by pillar',
  conflictOnly_one: '({{count}} by conflict only)',
  conflictOnly_other: '({{count}} by conflict only)',
  between: 'Between its pillar and another',
  liaison: 'Between two other pillars',
  beside: '{{number}} (by chance {{expected}})',
  groupsNone: 'No organisation of this network sits in two groups, by the statements chosen.',
  regions: 'Who connects regions',
  regionsNone: 'No organisation of this network is on file in two regions.',
  seated: '{{place}}: in {{group}}',
  present: '{{place}}: present',
  cuts: 'On whom the link of others hangs',
  cutsNone: 'With these lines nobody would be cut off by the lack of a single organisation.',
  cutsLead:
    'With the lines that count. “The rest” is the largest part that is left; where several are equal, one of them.',
  withoutIt: 'Without',
  noLine_one: ', this one has no line to the rest:',
  noLine_other: ', these {{count}} have no line to the rest:',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  bridges: 'Only lines',
  bridgesLead:
    'Lines on which two or more hang for their path to the rest; what hangs on one organisation alone is told above.',
  onlyLine_one: ' is the only line that links to the rest:',
  onlyLine_other: ' is the only line that links to the rest these {{count}}:',
};
