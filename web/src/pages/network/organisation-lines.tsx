/** Seats, contacts and ties of the chosen organisation, each with its sources. */
import type { ReactNode } from 'react';
import type { Evidence } from '#domain/views/pieces.ts';
import type { OrganisationView } from '#domain/views/record-view.ts';
import { Citation } from '../../components/citation.tsx';
import { NodeLink } from '../../components/node-link.tsx';
import { useText } from '../../i18n/use-text.ts';

interface Line {
  readonly key: string;
  readonly words: ReactNode;
  readonly title: string;
  readonly statements: Evidence;
}

function useLines({ memberships, partOf, parts, ties }: OrganisationView): Line[] {
  const { word, name } = useText();
  const line = (
    key: string,
    lead: string,
    node: Parameters<typeof NodeLink>[0]['node'],
    statements: Evidence,
  ): Line => {
    const words = (
      <>
        {lead} <NodeLink node={node} />
      </>
    );
    return { key, words, title: `${lead} ${name(node)}`, statements };
  };
  const organisation = { type: 'organisation' as const };
  return [
    ...memberships.map(({ group, role, state, statements }) =>
      line(`${group.id} ${role} ${state}`, `${word('groupRole', role)},`, { ...group, type: 'group' }, statements),
    ),
    ...partOf.map(({ organisation: whole, kind, statements }) =>
      line(`whole ${whole.id} ${kind}`, word('partOfKind', kind), { ...whole, ...organisation }, statements),
    ),
    ...parts.map(({ organisation: part, kind, statements }) =>
      line(`part ${part.id} ${kind}`, `${word('partKind', kind)}:`, { ...part, ...organisation }, statements),
    ),
    ...ties.map(({ other, kind, direction, statements }) =>
      line(
        `${other.id} ${kind} ${direction}`,
        word(direction === 'in' ? 'tieKindIn' : 'tieKind', kind),
        other,
        statements,
      ),
    ),
  ];
}

/** The list; says so when nothing is on file. */
export function OrganisationLines({ dossier }: { readonly dossier: OrganisationView }) {
  const { t } = useText();
  const lines = useLines(dossier);
  return (
    <>
      <h3>
        {t('network.panel.lines')} <span>{lines.length === 0 ? '' : lines.length}</span>
      </h3>
      {lines.length === 0 && <p className="missing">{t('network.panel.noLines')}</p>}
      <ul className="side-list">
        {lines.map(({ key, words, title, statements }) => (
          <li key={key}>
            {words} <Citation statements={statements} title={title} dated />
          </li>
        ))}
      </ul>
    </>
  );
}
