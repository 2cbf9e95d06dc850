/** A cell of the matrix in the address: `role~region~group`. */
export interface CellAddress {
  readonly role: string;
  readonly region: string;
  readonly group: string | undefined;
}

/** The value of the `cell` parameter. */
export function cellText({ role, region, group }: CellAddress): string {
  return [role, region, ...(group === undefined ? [] : [group])].join('~');
}

/** Reads the parameter; undefined for anything else. */
export function readCell(text: string | undefined): CellAddress | undefined {
  const [role, region, group] = (text ?? '').split('~');
  if (role === undefined || role === '' || region === undefined || region === '') return undefined;
  return { role, region, group: group === '' ? undefined : group };
}
