/** The steps that sources describe, each with its rules and criteria; then what belongs to no step. */
import type { ClaimView } from '#domain/views/pieces.ts';
import type { StepClaims } from '#domain/views/group-view.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { usePrinting } from '../../view/use-printing.ts';
import { ClaimRows } from '../../components/claim-rows.tsx';
import type { PartProps } from './part-props.ts';

function isNote({ aspect }: ClaimView): boolean {
  return aspect === 'note' || aspect === 'tie';
}

function Step({ step }: { readonly step: StepClaims }) {
  const { t } = useText();
  const printing = usePrinting();
  const notes = step.claims.filter(isNote);
  return (
    <li className="group-step">
      <ClaimRows claims={step.steps} />
      <div className="step-claims">
        <ClaimRows claims={step.claims.filter((claim) => !isNote(claim))} named />
        {notes.length > 0 && (
          <details className="fold" open={printing || undefined}>
            <summary className="loc">{t('groups.stepNotes', { count: notes.length })}</summary>
            <ClaimRows claims={notes} named />
          </details>
        )}
      </div>
    </li>
  );
}

export function StepsPart({ view }: PartProps) {
  const { t } = useText();
  const loose = view.claims.filter(({ aspect }) => aspect === 'rule' || aspect === 'criterion');
  return (
    <Section title={t('groups.stepsTitle')} id="reglas">
      {view.steps.length === 0 ? (
        <EmptyNote>{t('groups.stepsNone')}</EmptyNote>
      ) : (
        <p className="loc">{t('groups.stepsLead')}</p>
      )}
      <ol>
        {view.steps.map((step) => (
          <Step key={step.steps[0]?.id} step={step} />
        ))}
      </ol>
      {loose.length > 0 && (
        <section className="panel-part">
          <h3>{t('groups.rulesTitle')}</h3>
          <ClaimRows claims={loose} named />
        </section>
      )}
    </Section>
  );
}
