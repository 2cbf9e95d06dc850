/** The lines that went into a value: to whom, through what, with which strength, on whose word. */
import type { WhyLine, WhyView } from '#domain/views/why-view.ts';
import { Citation } from '../../components/citation.tsx';
import { capitalised, formatNumber } from '../../components/format-number.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { vocabularies } from '../../i18n/catalogues.ts';
import { useText, type Text } from '../../i18n/use-text.ts';

type Part = WhyLine['parts'][number];

function partWords({ by, kind, outwards }: Part, { t, word, lang }: Text): string {
  if (by === 'group') return t('measures.why.group');
  if (by === 'event') return t('measures.why.event');
  if (by === 'part-of') return capitalised(word(outwards === false ? 'partKind' : 'partOfKind', kind));
  // A kind that the dataset added is no verb of the page's language: it is named.
  if (!Object.hasOwn(vocabularies[lang].tieKind, kind)) return t('dossier.addedTie', { kind: word('tieKind', kind) });
  return capitalised(word(outwards === false ? 'tieKindIn' : 'tieKind', kind));
}

/** What the part adds to the strength of the line: as a source gives it, by how many share it, or 1. */
function strengthWords({ strength, present }: Part, { t, lang }: Text): string {
  if (strength === null) return t('measures.why.noStrength');
  const value = formatNumber(strength, lang, 2);
  return present === null
    ? t('dossier.strength', { value })
    : `1 ÷ (${formatNumber(present, lang)} − 1) = ${formatNumber(strength, lang, 4)}`;
}

interface PartProps {
  readonly part: Part;
  readonly line: WhyLine;
  readonly weighted: boolean;
}

function LinePart({ part, line, weighted }: PartProps) {
  const text = useText();
  const { name } = text;
  const words = partWords(part, text);
  const strength = weighted && strengthWords(part, text);
  return (
    <li>
      {words}
      {part.through && (
        <>
          {' '}
          <NodeLink node={part.through} />
        </>
      )}
      {strength !== false && <span className="loc">, {strength}</span>}{' '}
      <Citation statements={part.statements} title={`${name(line.from)}, ${name(line.to)}: ${words}`} dated />
    </li>
  );
}

interface Props {
  readonly title: string;
  readonly lines: NonNullable<WhyView['lines']>;
  readonly weighted: boolean;
  /** Both ends are named: the lines are not the organisation's own. */
  readonly both?: boolean;
  /** The neighbour's value of the same measure in words, where it went in. */
  readonly neighbour?: (line: WhyLine) => string;
}

export function WhyLines({ title, lines, weighted, both = false, neighbour }: Props) {
  return (
    <section className="panel-part">
      <h3>
        {title} <span className="loc">{lines.total}</span>
      </h3>
      <ul className="rows why-lines">
        {lines.items.map((line) => (
          <li key={`${line.from.id}-${line.to.id}`}>
            {both && (
              <>
                <OrganisationLink organisation={line.from} mark /> <span aria-hidden="true">·</span>{' '}
              </>
            )}
            <OrganisationLink organisation={line.to} mark />
            {neighbour && <span className="loc"> {neighbour(line)}</span>}
            <ul>
              {line.parts.map((part, place) => (
                <LinePart
                  key={`${part.by}-${part.kind}-${String(place)}`}
                  part={part}
                  line={line}
                  weighted={weighted}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
