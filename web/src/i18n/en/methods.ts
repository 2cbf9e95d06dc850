/** Texts of the measures: the labels of the page; what each of them says is in `server/domain/measures`. */
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
    unit: 'Unit',
    range: 'From {{least}} to {{most}}: {{unit}}',
    rangeOpen: 'From {{least}} on: {{unit}}',
    edgeCases: 'Edge cases',
    parameters: 'Parameters',
    source: 'Where it comes from',
    example: 'Example',
  },
  family: {
    said: 'What interviews say',
    position: 'Position in the network',
    group: 'The group',
  },
  familySays: {
    said: 'Three evidences stand side by side and are never added up: what is said, where one stands, and what one has with the group. Here, what is said.',
    position:
      'It depends on which lines are chosen to count and on how much is on file. It is read by bands and shared ranks, never by decimals.',
    group: 'What documented contact with the group there is, and what the group consists of.',
  },
};
