/** What is not on file about an organisation, as sentences: an unknown is said, never shown as zero. */
import { dated, type AskedTime } from '#domain/asked-time.ts';
import { asFarAsShown } from '#domain/audience/as-far-as-shown.ts';
import { claimsAbout } from '#domain/claims.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { Statement } from '#domain/statement.ts';
import { claimText } from '#domain/statement-sentences/claim-text.ts';
import { nameOf } from '#domain/statement-sentences/sentence-table.ts';
import { evidenceSpan } from '#domain/statement.ts';
import type { Reason } from '#domain/views/pieces.ts';
import type { OrganisationView } from '#domain/views/record-view.ts';

type Record = Pick<OrganisationView, 'pillars' | 'presences' | 'ties' | 'said'>;

function absent(code: string, es: string, en: string): Reason {
  return { code, text: { es, en }, statements: [], missing: true };
}

function presence({ presences }: Record, index: FactIndex): Reason[] {
  if (presences.length === 0) {
    return [
      absent(
        'no-presence',
        'No está registrado en qué región está presente.',
        'No region where it is present is on file.',
      ),
    ];
  }
  const countryOnly = presences.every(
    ({ region, mode }) => mode !== 'jurisdiction' && index.regions.get(region.id)?.kind === 'country',
  );
  if (!countryOnly) return [];
  return [
    {
      code: 'region-not-stated',
      text: {
        es: 'Las fuentes la sitúan en el país, sin decir en qué región.',
        en: 'Sources place it in the country and do not say in which region.',
      },
      statements: presences.flatMap((entry) => entry.statements),
      missing: true,
    },
  ];
}

function interviews({ said }: Record, index: FactIndex): Reason[] {
  if (said.length > 0) return [];
  if (index.behind && index.behind.heard.facts.interviews.length > 0) {
    return [
      absent(
        'said-withheld',
        'De lo que dicen de ella las entrevistas no se muestra nada: la nombraron muy pocas, o ninguna.',
        'Nothing that interviews say of it is shown: too few named it, or none.',
      ),
    ];
  }
  return index.facts.interviews.length === 0
    ? [
        absent(
          'no-interviews',
          'No hay entrevistas registradas: no se conoce su influencia según entrevistas.',
          'No interviews are on file: its influence as said is not known.',
        ),
      ]
    : [
        absent(
          'not-named',
          'Ninguna entrevista registrada la menciona ni preguntó por ella.',
          'No interview on file named it or asked about it.',
        ),
      ];
}

function undated(index: FactIndex, id: string, time: AskedTime): Reason[] {
  const facts: Statement[] = [
    ...index.membershipsOf.get(id),
    ...index.engagementsOf.get(id),
    ...index.presencesOf.get(id),
    ...index.tiesFrom.get(id),
    ...index.tiesTo.get(id),
  ].filter((fact) => fact.basis !== 'reference' && evidenceSpan(fact) === undefined);
  if (facts.length === 0) return [];
  const count = String(facts.length);
  const one = facts.length === 1;
  return [
    {
      code: 'undated',
      text: {
        es: one ? 'Una afirmación no tiene fecha.' : `${count} afirmaciones no tienen fecha.`,
        en: one ? 'One statement is undated.' : `${count} statements are undated.`,
      },
      statements: facts.map((fact) => dated(fact, time)),
      missing: true,
    },
  ];
}

function notStated(index: FactIndex, id: string, time: AskedTime): Reason[] {
  return claimsAbout(index, [id], time, (claim) => claim.aspect === 'not-stated').flatMap(
    ({ id: claim, statements }) => {
      const fact = index.claims.get(claim);
      return fact ? [{ code: 'not-stated', text: claimText(fact, nameOf(index, id)), statements, missing: true }] : [];
    },
  );
}

/** Everything of interest that is not on file, and what its sources say they do not state. */
export function notKnownOf(index: FactIndex, id: string, record: Record, time: AskedTime): Reason[] {
  return asFarAsShown(index, [
    ...(record.pillars.length === 0
      ? [absent('no-pillar', 'Ninguna fuente dice a qué pilar pertenece.', 'No source states its pillar.')]
      : []),
    ...presence(record, index),
    ...(record.ties.length === 0
      ? [
          absent(
            'no-tie',
            'No hay vínculos registrados con otras organizaciones.',
            'No tie with another organisation is on file.',
          ),
        ]
      : []),
    ...interviews(record, index),
    ...undated(index, id, time),
    ...notStated(index, id, time),
  ]);
}
