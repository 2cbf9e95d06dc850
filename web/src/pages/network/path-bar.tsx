/** The bar above the picture: who leads to whom, by which steps, with the sources of each. */
import { Link } from 'react-router';
import { groupInSentence, inSentence, sentence } from '#domain/articles.ts';
import type { Localised } from '#domain/localised.ts';
import type { PathsView } from '#domain/views/gaps-view.ts';
import type { NodeRefView, OrganisationRef } from '#domain/views/pieces.ts';
import { Citation } from '../../components/citation.tsx';
import { capitalised } from '../../components/format-number.ts';
import { nameThatFits } from '../../components/names.ts';
import { CloseIcon } from '../../components/close-icon.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { PathStep } from './path-steps.ts';
import { useStepWords } from './path-words.ts';
import './path-bar.css';

interface Props {
  readonly paths: PathsView;
  readonly way: number;
  readonly steps: readonly PathStep[];
  /** Short names of groups by id. */
  readonly shorts: ReadonlyMap<string, Localised>;
}

/** Closes the path and leaves the rest of the address as it is. */
const noPath = { from: undefined, to: undefined, way: undefined };

function Chain({
  steps,
  shorts,
}: {
  readonly steps: readonly PathStep[];
  readonly shorts: ReadonlyMap<string, Localised>;
}) {
  const { lang } = useText();
  const first = steps[0];
  if (first === undefined) return null;
  const nameOf = (node: NodeRefView | OrganisationRef): string => {
    const short = shorts.get(node.id);
    if (short !== undefined) return capitalised(short[lang]);
    return nameThatFits(node, lang);
  };
  const nodes = [first.from, ...steps.map(({ to }) => to)];
  return (
    <b>
      {nodes.map((node, index) => (
        <span key={index} title={node.names[lang]}>
          {index > 0 && <span aria-hidden="true"> › </span>}
          {nameOf(node)}
        </span>
      ))}
    </b>
  );
}

function Step({ step, number }: { readonly step: PathStep; readonly number: number }) {
  const words = useStepWords();
  const text = words(step);
  return (
    <li>
      <span className="path-number">{number}</span> {text} <Citation statements={step.statements} title={text} dated />
    </li>
  );
}

/** The path of the address. */
export function PathBar({ paths, way, steps, shorts }: Props) {
  const { t, lang } = useText();
  const { here, set } = useView();
  const named = ({ type, names }: NodeRefView): string =>
    (type === 'group' ? groupInSentence : inSentence)(names)[lang];
  const none = t('network.path.none', { from: named(paths.from), to: named(paths.to) });
  const next = (way + 1) % Math.max(1, paths.total);
  return (
    <section className="path-bar" data-over-canvas aria-label={t('network.path.title')}>
      <div>
        {paths.total === 0 ? (
          <p className="missing">{sentence({ es: none, en: none })[lang]}</p>
        ) : (
          <>
            <p>
              {t('network.path.lead')} <Chain steps={steps} shorts={shorts} />
            </p>
            <p className="loc">
              {t('network.path.which', { way: way + 1, count: paths.total })}{' '}
              {paths.total > 1 && <Link to={here({ way: String(next + 1) })}>{t('network.path.other')}</Link>}
              {paths.total < paths.asked && ` ${t('network.path.fewer')}`}
            </p>
            <ol>
              {steps.map((step, index) => (
                <Step key={`${step.from.id} ${step.to.id}`} step={step} number={index + 1} />
              ))}
            </ol>
          </>
        )}
      </div>
      <button
        type="button"
        className="button plain"
        aria-label={t('network.path.close')}
        onClick={() => {
          set(noPath);
        }}
      >
        <CloseIcon />
      </button>
    </section>
  );
}
