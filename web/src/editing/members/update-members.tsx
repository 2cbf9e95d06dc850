/** The short form of a group's membership: who left, who joined, when, by which source; one entry of the history. */
import { useRef, useState } from 'react';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { MembersView } from '#domain/views/record-view.ts';
import { useAnnounceSaved } from '../announce-saved.ts';
import { EditFrame } from '../edit-frame.tsx';
import type { FieldProblems } from '../field-problems.ts';
import { SourceFields } from '../fields/source-fields.tsx';
import { useSave } from '../use-save.ts';
import { JoinedRow } from './joined-row.tsx';
import {
  emptyDraft,
  isDraftTouched,
  membersEdits,
  membersProblems,
  presentOf,
  type MembersDraft,
} from './members-draft.ts';
import { useMembersWords } from './members-preview.tsx';
import { PresentMembers } from './present-members.tsx';
import './update-members.css';

interface FormProps {
  readonly view: MembersView;
  readonly onClose: () => void;
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function MembersForm({ view, onClose }: FormProps) {
  const { t, ofGroup } = useText();
  const wordsOf = useMembersWords();
  const announceSaved = useAnnounceSaved();
  // As it was when the form opened: an answer that comes later must not move what is being filled in.
  const [present] = useState(() => presentOf(view.items));
  const [draft, setDraft] = useState<MembersDraft>(emptyDraft);
  const [reason, setReason] = useState('');
  const [nothing, setNothing] = useState(false);
  const saved = useRef(false);
  const nextKey = useRef(0);
  const words = wordsOf(draft, present);
  const save = useSave({
    onSaved: (done) => {
      saved.current = true;
      announceSaved(t('editing.saved', { text: words }), done);
      onClose();
    },
  });
  const change = (next: Partial<MembersDraft>): void => {
    setNothing(false);
    setDraft({ ...draft, ...next });
  };
  const isEmpty = draft.joined.length === 0 && Object.keys(draft.left).length === 0;
  const submit = (): void => {
    setNothing(isEmpty);
    if (!isEmpty) save.save(membersEdits(view.group.id, present, draft), reason, membersProblems(draft));
  };
  return (
    <EditFrame
      title={t('editing.membersTitle', { ofGroup: ofGroup(view.group) })}
      save={save}
      touched={isDraftTouched(draft)}
      saved={() => saved.current}
      reason={reason}
      onReason={setReason}
      onSubmit={submit}
      onClose={onClose}
      submit={t('editing.save')}
      preview={nothing ? <span className="form-problem">{t('editing.nothingToSave')}</span> : words}
    >
      <PresentMembers
        present={present}
        left={draft.left}
        onChange={(left) => {
          change({ left });
        }}
        problems={save.problems}
        today={today()}
      />
      <section className="form-set">
        <h3>{t('editing.joinedTitle')}</h3>
        {draft.joined.map((joined) => (
          <JoinedRow
            key={joined.key}
            joined={joined}
            problems={save.problems}
            onChange={(next) => {
              change({ joined: draft.joined.map((one) => (one.key === next.key ? next : one)) });
            }}
            onRemove={() => {
              change({ joined: draft.joined.filter(({ key }) => key !== joined.key) });
            }}
          />
        ))}
        <div>
          <button
            type="button"
            className="button"
            onClick={() => {
              const key = nextKey.current++;
              const row = { key, organisation: '', shown: '', fresh: undefined, role: 'member', from: '' };
              change({ joined: [...draft.joined, row] });
            }}
          >
            {draft.joined.length === 0 ? t('editing.joinedAdd') : t('editing.joinedAddMore')}
          </button>
        </div>
      </section>
      <SourceFields
        draft={draft.source}
        onChange={(source) => {
          change({ source });
        }}
        problems={sourceProblems(save.problems)}
        place=""
        hint={t('editing.sourceForAll')}
      />
    </EditFrame>
  );
}

/** One source for all: its problems come with each of the rows. */
function sourceProblems(problems: FieldProblems): FieldProblems {
  const shared = [...problems].flatMap(([key, problem]) => {
    const field = key.split('.').at(-1) ?? '';
    return field === 'source' || field === 'locator' ? [[field, problem] as const] : [];
  });
  return new Map([...problems, ...shared]);
}

/** Asks who is on file today, whatever date the page shows, and opens the form. */
export function UpdateMembers({ group, onClose }: { readonly group: string; readonly onClose: () => void }) {
  const { workspace } = useView();
  const { t } = useText();
  const query = useEndpoint('members', { workspace, id: group }, {}, { fresh: true });
  const [opened, setOpened] = useState<MembersView>();
  if (query.data && !opened) setOpened(query.data);
  if (opened) return <MembersForm view={opened} onClose={onClose} />;
  return (
    <Dialog title={t('editing.update')} onClose={onClose} actions={null}>
      <QueryBoundary query={query}>{() => null}</QueryBoundary>
    </Dialog>
  );
}
