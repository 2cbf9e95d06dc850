/** The bar above the picture: who leads to whom, by which steps, with the sources of each. */
import { Link } from 'react-router';
import type { Localised } from '#domain/localised.ts';
import type { PathsView } from '#domain/views/gaps-view.ts';
import { Citation } from '../../components/citation.tsx';
import { CloseIcon } from '../../components/close-icon.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { PathStep } from './path-steps.ts';
import { noPathSentence, pathChain, useStepWords } from './path-words.ts';
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
  const text = useText();
  const chain = pathChain(steps, shorts, text);
  if (chain.length === 0) return null;
  return (
    <b>
      {chain.map(({ node, name }, index) => (
        <span key={index} title={node.names[text.lang]}>
          {index > 0 && <span aria-hidden="true"> › </span>}
          {name}
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
  const text = useText();
  const { t } = text;
  const { here, set } = useView();
  const next = (way + 1) % Math.max(1, paths.total);
  return (
    <section className="path-bar" data-over-canvas aria-label={t('network.path.title')}>
      <div>
        {paths.total === 0 ? (
          <p className="missing">{noPathSentence(paths, text)}</p>
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
