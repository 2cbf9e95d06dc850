/** What the made-up organisations, groups and ties can be; repeated values are more frequent. */

export const kinds = [
  ['government', 'state'],
  ['government', 'state'],
  ['extractive-company', 'companies'],
  ['civil-society', 'civil-society'],
  ['community', 'civil-society'],
  ['academia', 'civil-society'],
] as const;

export const groupKinds = ['working-group', 'working-group', 'network'] as const;

export const basis = ['documented', 'documented', 'documented', 'reported', 'reference'] as const;

export const tieKindsOf = ['partners-with', 'coordinates-with', 'funds', 'advises', 'in-conflict-with'] as const;
