/** The form that is open, in the address as `edit=correct:MEMBER_OF:3f2a`; any page can link to one. */
import type { QueryChanges } from '../view/view-address.ts';

export type EditAddress =
  /** The short form of who joined and who left a group. */
  | { readonly form: 'members'; readonly group: string }
  /** A row to add; `given` fills cells. */
  | { readonly form: 'add'; readonly table: string; readonly given: Readonly<Record<string, string>> }
  /** What is on file, by label of a node or type of a statement. */
  | { readonly form: 'correct' | 'remove'; readonly type: string; readonly id: string }
  /** An organisation to join with another; `other` is given where a pair was proposed. */
  | { readonly form: 'merge'; readonly id: string; readonly other: string | undefined }
  /** The view on screen, to keep by name. */
  | { readonly form: 'save-view' };

/** Reads the `edit` parameter; undefined for anything else. */
export function readEdit(text: string | undefined): EditAddress | undefined {
  if (text === 'save-view') return { form: text };
  const [form, first = '', ...rest] = (text ?? '').split(':');
  const more = rest.join(':');
  if (first === '') return undefined;
  switch (form) {
    case 'members':
      return { form, group: first };
    case 'add':
      return { form, table: first, given: readGiven(more) };
    case 'correct':
    case 'remove':
      return more === '' ? undefined : { form, type: first, id: more };
    case 'merge':
      return { form, id: first, other: more === '' ? undefined : more };
    default:
      return undefined;
  }
}

function readGiven(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.split('='));
  return Object.fromEntries(
    pairs.flatMap(([field = '', value = '']) => (field === '' || value === '' ? [] : [[field, value] as const])),
  );
}

/** The value of the `edit` parameter. */
export function editText(address: EditAddress): string {
  switch (address.form) {
    case 'members':
      return `members:${address.group}`;
    case 'add': {
      const given = Object.entries(address.given).map(([field, value]) => `${field}=${value}`);
      return [`add:${address.table}`, ...(given.length > 0 ? [given.join(',')] : [])].join(':');
    }
    case 'correct':
    case 'remove':
      return `${address.form}:${address.type}:${address.id}`;
    case 'merge':
      return [`merge:${address.id}`, ...(address.other === undefined ? [] : [address.other])].join(':');
    case 'save-view':
      return address.form;
  }
}

/** What changes in the query when the form opens. */
export function opening(address: EditAddress): QueryChanges {
  return { edit: editText(address) };
}
