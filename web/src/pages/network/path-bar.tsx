/** The bar above the picture: who leads to whom, by which steps, with the sources of each. */
import { Link } from 'react-router';
import type { Localised } from '#domain/localised.ts';
import type { PathsView } from '#domain/views/gaps-view.ts';
import { Citation } from '../../components/citation.tsx';
import { CloseIcon } from '../../components/close-icon.tsx';
import { toggled } from '../../components/filter-choices.ts';
import { nameThatFits } from '../../components/names.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { intermediaries, type PathStep } from './path-steps.ts';
import { ageWords, alreadyWords, noPathSentence, pathChain, useStepWords } from './path-words.ts';
import './path-bar.css';

interface Props {
  readonly paths: PathsView;
  readonly way: number;
  readonly steps: readonly PathStep[];
  /** Short names of groups by id. */
  readonly shorts: ReadonlyMap<string, Localised>;
}

/** Closes the path and leaves the rest of the address as it is. */
const noPath = { from: undefined, to: undefined, way: undefined, without: undefined };

function Chain({
  steps,
  shorts,
}: {
  readonly steps: readonly PathStep[];
  readonly shorts: ReadonlyMap<string, Localised>;
}) {
  const text = useText();
  const { list, set } = useView();
  const chain = pathChain(steps, shorts, text);
  if (chain.length === 0) return null;
  const between = intermediaries(steps);
  return (
    <b>
      {chain.map(({ node, name }, index) => (
        <span key={index} title={node.names[text.lang]} className="path-node">
          {index > 0 && <span aria-hidden="true"> › </span>}
          {name}
          {between.has(node.id) && (
            <button
              type="button"
              className="path-without no-print"
              aria-label={text.t('network.path.withoutIt', { name })}
              title={text.t('network.path.withoutIt', { name })}
              onClick={() => {
                set({ without: [...list('without'), node.id].join(','), way: undefined });
              }}
            >
              <CloseIcon />
            </button>
          )}
        </span>
      ))}
    </b>
  );
}

/** Who was left out, each with a way back. */
function LeftOut({ without }: { readonly without: PathsView['without'] }) {
  const { t, lang } = useText();
  const { list, set } = useView();
  if (without.length === 0) return null;
  return (
    <p className="path-left-out">
      {t('network.path.leftOut')}{' '}
      {without.map((organisation) => {
        const name = nameThatFits(organisation, lang);
        return (
          <button
            key={organisation.id}
            type="button"
            className="button chip"
            aria-label={t('network.path.bringBack', { name })}
            title={t('network.path.bringBack', { name })}
            onClick={() => {
              set({ without: toggled(list('without'), organisation.id), way: undefined });
            }}
          >
            {name} <CloseIcon />
          </button>
        );
      })}
    </p>
  );
}

function Step({ step, number }: { readonly step: PathStep; readonly number: number }) {
  const words = useStepWords();
  const language = useText();
  const text = words(step);
  return (
    <li data-stale={step.age.stale || undefined}>
      <span className="path-number">{number}</span> {text} <span className="loc">({ageWords(step, language)})</span>{' '}
      <Citation statements={step.statements} title={text} />
    </li>
  );
}

/** That an introduction is looked for to somebody who is in the group already, with the statements. */
function Already({ paths }: { readonly paths: PathsView }) {
  const text = useText();
  const words = alreadyWords(paths, text);
  if (words === undefined || paths.already === null) return null;
  const { engagement, age } = paths.already;
  return (
    <p>
      {words} <span className="loc">({ageWords({ age }, text)})</span>{' '}
      <Citation statements={engagement.statements} title={words} />
    </p>
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
        <Already paths={paths} />
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
              {paths.total < paths.asked && ` ${t('network.path.fewer', { count: paths.asked })}`}
            </p>
            <ol>
              {steps.map((step, index) => (
                <Step key={`${step.from.id} ${step.to.id}`} step={step} number={index + 1} />
              ))}
            </ol>
          </>
        )}
        <LeftOut without={paths.without} />
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
