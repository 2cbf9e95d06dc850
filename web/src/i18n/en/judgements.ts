/** Words of judgements and of what they are about, in English. */
import type { judgements as es } from '../es/judgements.ts';
import type { Shape } from '../shape.ts';

export const judgements: Shape<typeof es> = {
  aspect: {
    figure: 'figure',
    rule: 'rule',
    criterion: 'criterion',
    step: 'step',
    status: 'status',
    tie: 'tie',
    note: 'note',
    'not-stated': 'not stated',
  },
  coverageState: {
    covered: 'covered',
    'in-contact': 'in contact',
    known: 'known, not contacted',
    nobody: 'nobody on file',
    'not-applicable': 'not applicable',
  },
  coverageMark: {
    'single-candidate': 'single candidate',
    'linked-group-only': 'in contact with a linked group only',
    'through-part': 'contact through a part',
    'reference-only': 'reference institutions only',
    'jurisdiction-only': 'known by national jurisdiction only',
    'region-not-stated': 'in the country, region not stated',
  },
  groupStatus: {
    group: 'group of its own',
    'groups-within': 'groups within it',
    'national-group': 'no group of its own; there is a national group',
    'no-group': 'no group',
  },
  theme: {
    environment: 'environment',
    security: 'security',
    'human-rights': 'human rights',
    extractives: 'extractive industries',
    dialogue: 'dialogue',
    'indigenous-peoples': 'indigenous peoples',
    communities: 'communities',
    development: 'development',
    academia: 'academia',
    media: 'media',
  },
  pillar: {
    state: 'State',
    companies: 'Companies',
    'civil-society': 'Civil society',
    none: 'Observers and cooperation',
    unknown: 'Pillar not on file',
  },
  standing: {
    group: 'with a group',
    'in-preparation': 'group in preparation',
    prospective: 'prospective',
    studied: 'studied',
  },
  claimCategory: { active: 'active', latent: 'latent', all: 'in all', average: 'on average' },
  nodeType: {
    organisation: 'organisation',
    group: 'group',
    region: 'region',
    event: 'event',
    source: 'source',
    topic: 'topic',
    pillar: 'pillar',
    mandate: 'mandate',
    'expected-role': 'expected role',
  },
};
