/** Ties to others, and what it is part of or made of. */
import { capitalised } from '../../components/format-number.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { Section } from '../../components/section.tsx';
import { vocabularies } from '../../i18n/catalogues.ts';
import { useText } from '../../i18n/use-text.ts';
import { FactRow } from './fact-row.tsx';
import type { PartProps } from './part-props.ts';

export function TiesPart({ view: { ties } }: PartProps) {
  const { t, word, name, lang } = useText();
  if (ties.length === 0) return null;
  return (
    <Section title={t('dossier.ties')} id="vinculos">
      <ul className="rows">
        {ties.map(({ other, kind, direction, strength, statements }) => {
          // A kind that the dataset added is no verb of the page's language: it is named.
          const words = Object.hasOwn(vocabularies[lang].tieKind, kind)
            ? capitalised(word(direction === 'in' ? 'tieKindIn' : 'tieKind', kind))
            : t('dossier.addedTie', { kind: word('tieKind', kind) });
          return (
            <FactRow
              key={`${other.type}-${other.id}-${kind}-${direction}`}
              statements={statements}
              title={`${words} ${name(other)}`}
              editable="TIED_TO"
            >
              {words} <NodeLink node={other} />
              {strength !== undefined && <span className="loc">, {t('dossier.strength', { value: strength })}</span>}
            </FactRow>
          );
        })}
      </ul>
    </Section>
  );
}

export function StructurePart({ view: { partOf, parts } }: PartProps) {
  const { t, word, name } = useText();
  if (partOf.length + parts.length === 0) return null;
  const rows = [
    ...partOf.map((item) => ({ ...item, words: capitalised(word('partOfKind', item.kind)), separator: ' ' })),
    ...parts.map((item) => ({ ...item, words: capitalised(word('partKind', item.kind)), separator: ': ' })),
  ];
  return (
    <Section title={t('dossier.structure')} id="partes">
      <ul className="rows">
        {rows.map(({ organisation, kind, words, separator, statements }) => (
          <FactRow
            key={`${organisation.id}-${kind}-${words}`}
            statements={statements}
            title={`${words}${separator}${name(organisation)}`}
            editable="PART_OF"
          >
            {words}
            {separator}
            <OrganisationLink organisation={organisation} />
          </FactRow>
        ))}
      </ul>
    </Section>
  );
}
