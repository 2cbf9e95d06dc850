/** One thing of a change: its name, what it said before and after, and its fields. */
import type { Said } from '#domain/views/history-view.ts';
import { useSources } from '../../api/shared-answers.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { ChangedFields } from './changed-fields.tsx';
import { KindMark } from './kind-mark.tsx';
import { NodeName, NodeNames } from './node-name.tsx';
import type { ShownThing } from './replaced-things.ts';

/** The source, as a link while it is on file, and the place in it. */
function Origin({ said: { source, locator } }: { readonly said: Said }) {
  const { name } = useText();
  const onFile = useSources().has(source.id);
  return (
    <p className="loc">
      {onFile ? <PanelLink panel={panelText('source', source.id)}>{name(source)}</PanelLink> : name(source)}
      {locator !== '' && locator !== source.name && `, ${locator}`}
    </p>
  );
}

function Side({
  title,
  said,
  none,
}: {
  readonly title: string;
  readonly said: Said | undefined;
  readonly none: string;
}) {
  const { say } = useText();
  return (
    <div className="changed-side">
      <h4>{title}</h4>
      {said ? (
        <>
          <p>{say(said.text)}</p>
          <Origin said={said} />
        </>
      ) : (
        <p className="loc">{none}</p>
      )}
    </div>
  );
}

interface Props {
  readonly changed: ShownThing;
  /** Show all fields of something that came or went at once: for entries of a few things. */
  readonly open: boolean;
}

export function ChangedThingCard({ changed, open }: Props) {
  const { t, word } = useText();
  const { kind, thing, before, after, fields } = changed;
  const isSaid = before !== undefined || after !== undefined;
  const table = <ChangedFields changed={changed} />;
  return (
    <li className="changed">
      <p className="changed-kind">
        <KindMark kind={kind} />
        <span>{word(thing.what === 'node' ? 'changeKindNode' : 'changeKindStatement', kind)}</span>
        <span className="loc">{word('thingOne', thing.what === 'node' ? thing.label : thing.type)}</span>
      </p>
      <h3>{thing.what === 'node' ? <NodeName thing={thing} /> : <NodeNames things={thing.about} />}</h3>
      {isSaid && (
        <div className="changed-sides">
          <Side title={t('history.before')} said={before} none={t('history.notBefore')} />
          <Side title={t('history.after')} said={after} none={t('history.notAfter')} />
        </div>
      )}
      {fields.length > 0 &&
        (kind === 'changed' || kind === 'replaced' ? (
          table
        ) : (
          <details className="changed-details" open={open && !isSaid}>
            <summary>{t('history.allFields', { count: fields.length })}</summary>
            {table}
          </details>
        ))}
    </li>
  );
}
