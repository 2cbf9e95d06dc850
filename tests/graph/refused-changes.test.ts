/** What a change set may not hold, on both engines: refused whole, without a trace. */
import type { Properties } from '#domain/change-set.ts';
import { describe, expect, it } from 'vitest';
import { changeOf, link, node, ref } from '../support/change-builder.ts';
import { forEachEngine } from '../support/engines.ts';
import { type ChangeParts, smallWorkspace } from '../support/small-workspace.ts';

// As it could come from code that does not keep to the types.
const noName = JSON.parse('{"name":null}') as Properties;

forEachEngine((engine, open) => {
  const small = smallWorkspace(`refused-changes-${engine}`, open);

  describe('what is refused, without a trace', () => {
    const cases: readonly [string, () => ChangeParts, object][] = [
      [
        'an end that does not exist',
        () => ({ upsertNodes: [small.org('c')], upsertRelationships: [small.member('9', 'c', 'none')] }),
        { label: 'Group', id: '9' },
      ],
      [
        'an end of another label',
        () => ({ upsertRelationships: [small.member('9', 'g', 'g')] }),
        { label: 'Organisation', id: '9' },
      ],
      [
        'an end removed by the same change',
        () => ({ removeNodes: [ref(small.w, 'Group', 'g')], upsertRelationships: [small.member('1', 'a', 'g')] }),
        { id: '1' },
      ],
      [
        'a key held by another label',
        () => ({ upsertNodes: [small.org('c'), node(small.w, 'Pillar', 'a')] }),
        { heldBy: 'Organisation' },
      ],
      [
        'a type between labels that it does not join',
        () => ({
          upsertRelationships: [link(small.w, 'MEMBER_OF', '9', { from: ['Group', 'g'], to: ['Group', 'h'] })],
        }),
        { type: 'MEMBER_OF' },
      ],
      [
        'a node of another workspace',
        () => ({ upsertNodes: [node('elsewhere', 'Organisation', 'a')] }),
        { workspace: small.w },
      ],
      [
        'an end in another workspace',
        () => ({ upsertRelationships: [{ ...small.member('9', 'a', 'g'), to: ref('elsewhere', 'Group', 'g') }] }),
        { workspace: small.w },
      ],
      [
        'properties that disagree with the key',
        () => ({ upsertNodes: [{ ...small.org('a'), key: `${small.w}/b` }] }),
        { key: `${small.w}/b` },
      ],
      [
        'a number that cannot be kept',
        () => ({ upsertNodes: [small.org('c', { large: 2 ** 60 })] }),
        { property: 'large' },
      ],
      ['a property name that is no name', () => ({ upsertNodes: [small.org('c', { 'a b': 1 })] }), { property: 'a b' }],
      [
        'null among the properties',
        () => ({ upsertNodes: [small.org('c', noName)] }),
        { path: 'upsertNodes.0.properties.name' },
      ],
    ];
    it.each(cases)('%s', async (_name, parts, details) => {
      const before = { ...(await small.state()), revision: await small.graph.revision() };
      const resolved =
        'workspace' in details
          ? { ...details, workspace: small.w }
          : 'key' in details
            ? { key: `${small.w}/b` }
            : details;
      await expect(small.apply(parts())).rejects.toMatchObject({ code: 'INVALID_INPUT', details: resolved });
      expect({ ...(await small.state()), revision: await small.graph.revision() }).toEqual(before);
      expect((await small.apply({ upsertNodes: [small.org('next')] })).revision).toBe(before.revision + 1);
    });

    it('a change without an author', async () => {
      const change = changeOf(small.w, { upsertNodes: [small.org('c')] });
      await expect(small.graph.apply(change, { author: '', reason: 'x' })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
    });
  });
});
