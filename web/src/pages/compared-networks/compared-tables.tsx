/** The comparison as two tables: organisations, and lines; each row with where it is, why, and its sources. */
import type {
  ComparedLine,
  ComparedOrganisation,
  NetworkComparisonView,
  NetworkSide,
} from '#domain/views/network-comparison-view.ts';
import { Citation } from '../../components/citation.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { formatList } from '../../components/format-number.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { SideWords } from '../network/legend-words.ts';
import { useLineWords } from '../network/line-words.ts';
import { countsOrganisations } from './narrowed-comparison.ts';

interface Props {
  readonly comparison: NetworkComparisonView;
  /** Not narrowed: whoever stands at the end of a line has a name, shown or not. */
  readonly whole: NetworkComparisonView;
  readonly sides: SideWords;
  readonly selected: string | null;
  /** The row of the counts shown, of organisations or of lines; else both tables stand here. */
  readonly only: string | undefined;
}

/** Where a row is and why, with its sources. */
function useWhy(sides: SideWords) {
  const { word } = useText();
  return ({ state, reason }: Pick<ComparedLine, 'state' | 'reason'>): string =>
    reason === null ? sides(state) : `${sides(state)}: ${word('networkReason', reason)}`;
}

function useOrganisationColumns({ comparison, sides }: Props): Column<ComparedOrganisation>[] {
  const { t, word, name } = useText();
  const pillarName = usePillarName();
  const why = useWhy(sides);
  const presence = (way: ComparedOrganisation['left'], { about }: NetworkSide): string => {
    if (way === null) return t('compare.networks.notHere');
    const ofGroup = way === 'neighbour' && about?.type === 'group';
    return ofGroup ? t('compare.networks.neighbourOfGroup') : t(`network.presence.${way}`);
  };
  return [
    {
      key: 'name',
      label: t('network.table.name'),
      value: ({ organisation }) => name(organisation),
      cell: ({ organisation }) => <OrganisationLink organisation={organisation} mark />,
    },
    {
      key: 'pillar',
      label: t('network.table.pillar'),
      value: ({ organisation }) => pillarName(organisation.pillar),
      cell: ({ organisation }) => pillarName(organisation.pillar),
    },
    {
      key: 'kind',
      label: t('network.table.kind'),
      value: ({ organisation }) => word('organisationKind', organisation.kind),
      cell: ({ organisation }) => word('organisationKind', organisation.kind),
    },
    {
      key: 'left',
      label: t('compare.networks.inFirst'),
      value: ({ left }) => presence(left, comparison.left),
      cell: ({ left }) => presence(left, comparison.left),
    },
    {
      key: 'right',
      label: t('compare.networks.inSecond'),
      value: ({ right }) => presence(right, comparison.right),
      cell: ({ right }) => presence(right, comparison.right),
    },
    {
      key: 'state',
      label: t('compare.networks.where'),
      value: why,
      cell: (row) => (
        <>
          {why(row)}
          {row.through.map(({ organisation, statements }) => (
            <span key={organisation.id}>
              {' · '}
              {t('compare.networks.through', { name: name(organisation) })}{' '}
              <Citation statements={statements} title={`${name(row.organisation)} – ${name(organisation)}`} brief />
            </span>
          ))}
          {' · '}
          <Citation statements={row.statements} title={name(row.organisation)} dated brief />
        </>
      ),
    },
  ];
}

function useLineColumns({ whole, sides }: Props): Column<ComparedLine>[] {
  const { t, name, lang } = useText();
  const words = useLineWords();
  const why = useWhy(sides);
  const nodes = [
    ...whole.organisations.map(({ organisation }) => organisation),
    ...whole.groups.map(({ group }) => group),
  ];
  const names = new Map(nodes.map((node) => [node.id, name(node)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const kinds = (list: ComparedLine['left']): string =>
    list.length === 0
      ? t('compare.networks.notHere')
      : formatList(
          list.map(({ relation, kind }) => words(relation, kind)),
          lang,
        );
  return [
    {
      key: 'from',
      label: t('network.table.from'),
      value: ({ line }) => nameOf(line.from),
      cell: ({ line }) => nameOf(line.from),
    },
    {
      key: 'to',
      label: t('network.table.to'),
      value: ({ line }) => nameOf(line.to),
      cell: ({ line }) => nameOf(line.to),
    },
    {
      key: 'left',
      label: t('compare.networks.inFirst'),
      value: ({ left }) => kinds(left),
      cell: ({ left }) => kinds(left),
    },
    {
      key: 'right',
      label: t('compare.networks.inSecond'),
      value: ({ right }) => kinds(right),
      cell: ({ right }) => kinds(right),
    },
    {
      key: 'state',
      label: t('compare.networks.where'),
      value: why,
      cell: (row) => (
        <>
          {why(row)}
          {' · '}
          <Citation
            statements={row.line.statements.map(({ statement }) => statement)}
            title={`${nameOf(row.line.from)} – ${nameOf(row.line.to)}`}
            dated
            brief
          />
        </>
      ),
    },
  ];
}

export function ComparedTables(props: Props) {
  const { t } = useText();
  const { only } = props;
  const { organisations, lines } = props.comparison;
  const ofOrganisations = useOrganisationColumns(props);
  const ofLines = useLineColumns(props);
  return (
    <div className="network-table">
      {(only === undefined || countsOrganisations(only)) && (
        <DataTable
          caption={t('compare.networks.organisationsTable', { count: organisations.length })}
          parameter="sort"
          rows={organisations}
          columns={ofOrganisations}
          rowKey={({ organisation }) => organisation.id}
          selected={props.selected}
          stacked
        />
      )}
      {(only === undefined || !countsOrganisations(only)) && (
        <div id="lines">
          <DataTable
            caption={t('network.table.lines', { count: lines.length })}
            parameter="lines"
            rows={lines}
            columns={ofLines}
            rowKey={({ line }) => line.id}
            selected={props.selected}
            stacked
          />
        </div>
      )}
    </div>
  );
}
