/** What the page of measures says of the network as a whole. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { measure } from '../../../server/analysis/measuring/measuring.ts';
import { measuresView } from '../../../server/analysis/measures.ts';
import { textIn } from '../../../web/src/i18n/use-text.ts';
import { networkSentences } from '../../../web/src/pages/measures/network-sentences.ts';
import { makeIndex } from '../../support/facts.ts';
import { goldenFacts } from '../../support/golden-example.ts';
import { kernelsInProcess } from '../../support/kernels-in-process.ts';
import { everything } from '../../support/measures-choice.ts';

const index = makeIndex(goldenFacts);
const time = askedTime('2018', '2026-11-22');

async function sentences(pillar: readonly string[], lang: 'es' | 'en') {
  const question = { index, region: 'R', choice: { ...everything, pillar }, time };
  return networkSentences(measuresView(await measure(question, kernelsInProcess, {})), textIn(lang));
}

describe('sentences on the network as a whole', () => {
  it('set the E-I index beside what chance would give', async () => {
    const [ei = '', ...rest] = await sentences([], 'en');
    expect(ei).toContain('the E-I index is 0; chance alone would give 0.56');
    expect(rest.join(' ')).toContain('one step reaches 4 of the other 6, two steps reach 4.');
  });

  it('say of one pillar alone that there is nothing to cross', async () => {
    expect((await sentences(['civil-society'], 'en'))[0]).toContain('all of the same one here');
    expect((await sentences(['civil-society'], 'es'))[0]).toContain('todas del mismo');
  });
});
