/** Words of groups and their comparison, in English. */
import type { groupWords as es } from '../es/group-words.ts';
import type { Shape } from '../shape.ts';

export const groupWords: Shape<typeof es> = {
  comparisonState: {
    joined: 'Joined',
    left: 'Left',
    between: 'Joined and left between the two dates',
    'role-changed': 'Changed role',
    both: 'In both',
    through: 'In both, through a part or the whole',
    'only-left': 'Only in the first',
    'only-right': 'Only in the second',
    'not-known': 'Not known',
  },
  comparisonReason: {
    'first-named': 'named for the first time; since when is not on file',
    'passed-on': 'the role passed to another organisation',
    'not-named-before': 'the record at the first date names nobody',
    'not-named-after': 'the later record does not name it; not named is not left',
    undated: 'no source gives it a date',
    'other-names-nobody': 'nobody is named of the other group',
  },
  basisPlural: {
    documented: 'documented',
    reported: 'reported',
    reference: 'reference',
    assumed: 'assumed',
  },
  networkState: {
    both: 'In both',
    through: 'Through a part or the whole',
    'only-left': 'Only in the first',
    'only-right': 'Only in the second',
    'not-known': 'Not known',
  },
  networkReason: {
    ended: 'its end is stated',
    'first-named': 'first named later; since when is not on file',
    begun: 'it began in between',
    'out-of-picture': 'on file at both dates, within this network at one',
    'not-named-after': 'the later record does not name it; not named is not left',
    undated: 'no source gives it a date',
    'left-out': 'it rests only on statements that are left out',
    'other-names-nobody': 'the other network names nobody',
  },
  presenceWay: {
    group: 'in contact with the group',
    region: 'present in the region',
    jurisdiction: 'by inherited jurisdiction',
    country: 'in the country, region not stated',
  },
  originKind: {
    study: 'Study',
    event: 'On the way',
    decision: 'Decision',
    founded: 'Founding',
    'first-meeting': 'First meeting',
  },
  originEnd: {
    'study-start': 'the start of the study',
    'study-end': 'the end of the study',
    founded: 'the founding',
    'first-meeting': 'the first meeting',
  },
};
