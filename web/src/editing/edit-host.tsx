/** Shows the form that the address asks for, over page and panels; each form is loaded when it is first opened. */
import { lazy, Suspense, type ReactNode } from 'react';
import { useIsInternal } from '../api/shared-answers.ts';
import { BusyLine } from '../components/busy-line.tsx';
import { useView } from '../view/use-view.ts';
import { readEdit, type EditAddress } from './edit-address.ts';

const UpdateMembers = lazy(async () => ({
  default: (await import('./members/update-members.tsx')).UpdateMembers,
}));
const AddForm = lazy(async () => ({ default: (await import('./rows/add-form.tsx')).AddForm }));
const CorrectForm = lazy(async () => ({ default: (await import('./rows/correct-form.tsx')).CorrectForm }));
const RemoveForm = lazy(async () => ({ default: (await import('./rows/remove-form.tsx')).RemoveForm }));
const SaveViewForm = lazy(async () => ({
  default: (await import('../saved-views/save-view-form.tsx')).SaveViewForm,
}));
const MergeForm = lazy(async () => ({ default: (await import('./merge/merge-form.tsx')).MergeForm }));

function formOf(address: EditAddress, onClose: () => void): ReactNode {
  switch (address.form) {
    case 'members':
      return <UpdateMembers group={address.group} onClose={onClose} />;
    case 'add':
      return <AddForm table={address.table} given={address.given} onClose={onClose} />;
    case 'correct':
      return <CorrectForm type={address.type} id={address.id} onClose={onClose} />;
    case 'remove':
      return <RemoveForm type={address.type} id={address.id} onClose={onClose} />;
    case 'merge':
      return <MergeForm id={address.id} other={address.other} onClose={onClose} />;
    case 'save-view':
      return <SaveViewForm onClose={onClose} />;
  }
}

/** Part of the frame of every page. */
export function EditHost() {
  const { get, set } = useView();
  const text = get('edit');
  const address = readEdit(text);
  const internal = useIsInternal();
  if (!address || !internal) return null;
  const close = (): void => {
    set({ edit: undefined });
  };
  return (
    <Suspense key={text} fallback={<BusyLine />}>
      {formOf(address, close)}
    </Suspense>
  );
}
