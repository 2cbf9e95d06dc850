/** Texts of the measures: what they say, what they do not, how they are computed. Keys are those of `pages/about/measures.ts`. */
import type { methods as es } from '../es/methods.ts';
import type { Shape } from '../shape.ts';

export const methods: Shape<typeof es> = {
  title: 'Measures',
  contents: 'On this page',
  onFile: 'What is on file and its states',
  licence: 'Program and licence',
  part: {
    says: 'What it says',
    saysNot: 'What it does not say',
    formula: 'How it is computed',
    source: 'Where it comes from',
    example: 'Example',
  },
  said: {
    name: 'Influence as said',
    says: 'How much influence interviewees attribute to an organisation, from 0 to 1.',
    saysNot:
      'It is no measured power but a perception. Without interviews it is not known, and not guessed from the network.',
    formula:
      'For free recall, the sum of scores (0 to 4) over the highest possible; for roster questions, the mean score of those who rated over the highest possible. The two are never pooled, and what somebody says of their own house does not count. Beside it stand the value by other pillars and, from five interviews on, how far the rank moves when one is left out.',
    source: 'Fischer and Sciarini (2015), Social Networks 42:60-71, on why people overrate those they know.',
    example: 'Three interviews; two name it, with 4 and with 2: (4 + 2) ÷ (3 × 4) = 0.5.',
  },
  engagement: {
    name: 'Engagement with the group',
    says: 'The documented contact of an organisation with a group, from 0 to 1.',
    saysNot:
      'It measures neither interest nor support. Interviewing somebody is not engagement, nor is having many ties in the network. Where there is no group it does not exist: it is not zero.',
    formula:
      'The highest rung that any statement supports at the asked date. What has ended does not count; what is old is marked, not lowered. Contact through a part or a linked group is a mark apart.',
    source: 'The ladder follows the idea of the IAP2 spectrum of participation; the numbers are our convention.',
    example: 'Observer (0.75) and also informed (0.25): 0.75, the highest rung.',
  },
  coverage: {
    name: 'Role coverage',
    says: 'What share of the expected roles of a template has somebody in the group to fill them.',
    saysNot:
      'It does not say that the group works well. A region without a group has no coverage; only who is known is shown.',
    formula:
      'The weight of the roles covered over the weight of those that apply in the region. A role is covered when a candidate reaches its target of engagement.',
    source: 'A weighted share; roles, weights and targets are those of the template, which cites its source.',
    example: 'Roles of weight 3, 2 and 1; those of 3 and 1 covered: (3 + 1) ÷ 6 = 0.67.',
  },
  gap: {
    name: 'Gap',
    says: 'Whom to approach first, with the reasons.',
    saysNot: 'It is no single score and no mark. The order may depend on the scale; where it does, that is said.',
    formula:
      'With interviews: influence as said minus engagement, never below 0; those who could fill an open role come first. Without interviews: the weight of the open roles that it could fill; then contact with a linked group and the number of ties in the network.',
    source: 'Comparing what is attributed with what is documented is our convention; its two parts are cited above.',
    example: 'Influence 0.40 and no contact on file (0): a gap of 0.40. Influence 0.25 and engagement 0.50: none.',
  },
  introductions: {
    name: 'Who can introduce us',
    says: 'Up to three short ways from those in the group to an organisation, with the evidence of each step.',
    saysNot:
      'It does not say that the introduction will happen or that the relation is good today. A conflict is never a way.',
    formula:
      'Each step is a tie, or a group or event shared at overlapping times. A tie costs 1; a group or event as much as it has participants, less one. Ways that cost least and pass no organisation twice win.',
    source:
      'Yen (1971), Management Science 17:712-716; the cost by size follows Newman (2001), Phys. Rev. E 64:016132.',
    example: 'Through a meeting of five organisations the step costs 4; by two ties in a row, 2: the second wins.',
  },
};
