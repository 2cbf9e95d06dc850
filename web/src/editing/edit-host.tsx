/** Shows the form that the address asks for, over page and panels; each form is loaded when it is first opened. */
import { lazy, Suspense, type ReactNode } from 'react';
import { useView } from '../view/use-view.ts';
import { readEdit, type EditAddress } from './edit-address.ts';

const UpdateMembers = lazy(async () => ({
  default: (await import('./members/update-members.tsx')).UpdateMembers,
}));

function formOf(address: EditAddress, onClose: () => void): ReactNode {
  switch (address.form) {
    case 'members':
      return <UpdateMembers group={address.group} onClose={onClose} />;
    default:
      return null;
  }
}

/** Part of the frame of every page. */
export function EditHost() {
  const { get, set } = useView();
  const text = get('edit');
  const address = readEdit(text);
  if (!address) return null;
  const close = (): void => {
    set({ edit: undefined });
  };
  return (
    <Suspense key={text} fallback={null}>
      {formOf(address, close)}
    </Suspense>
  );
}
