/** A small menu beside a fact: each statement that it rests on can be corrected or removed. */
import type { Evidence } from '#domain/views/pieces.ts';
import { useIsInternal, useSources } from '../api/shared-answers.ts';
import { Popover } from '../components/popover.tsx';
import { useText } from '../i18n/use-text.ts';
import { EditLink } from './edit-link.tsx';
import './statement-menu.css';

/** Statements that have a row of their own, and claims. */
export const editableTypes = [
  'MEMBER_OF',
  'ENGAGED_WITH',
  'PRESENT_IN',
  'PART_OF',
  'TIED_TO',
  'TOOK_PART_IN',
  'CAN_FILL',
  'DEALS_WITH',
  'LINKED_TO',
  'Claim',
  /** Of whatever type: the service finds the row that holds it. */
  'statement',
] as const;
export type EditableType = (typeof editableTypes)[number];

interface Props {
  readonly type?: EditableType;
  readonly statements: Evidence;
  /** The fact in words. */
  readonly what: string;
}

function Dots() {
  return (
    <svg className="icon" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <circle cx="3" cy="8" r="1.5" />
      <circle cx="8" cy="8" r="1.5" />
      <circle cx="13" cy="8" r="1.5" />
    </svg>
  );
}

/** Nothing where there are no statements, or for those who may not write. */
export function StatementMenu({ type = 'statement', statements, what }: Props) {
  const { t, say } = useText();
  const sources = useSources();
  const internal = useIsInternal();
  if (statements.length === 0 || !internal) return null;
  return (
    <span className="statement-menu no-print">
      <Popover label={<Dots />} name={t('editing.menuOf', { what })} className="button plain statement-dots">
        {(close) => (
          <ul>
            {statements.map(({ id, source, locator }) => {
              const known = sources.get(source);
              const from = `${known ? say(known.short) : source}, ${locator}`;
              return (
                <li key={id}>
                  <p className="loc">{from}</p>
                  {(['correct', 'remove'] as const).map((form) => (
                    <EditLink
                      key={form}
                      className="button plain"
                      edit={{ form, type, id }}
                      name={`${t(`editing.${form}`)}: ${what}, ${from}`}
                      onFollow={close}
                    >
                      {t(`editing.${form}`)}
                    </EditLink>
                  ))}
                </li>
              );
            })}
          </ul>
        )}
      </Popover>
    </span>
  );
}
