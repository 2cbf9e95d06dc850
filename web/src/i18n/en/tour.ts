/** Texts of the tour through the fictional workspace. */
export const tour = {
  title: 'Tour',
  ask: 'First time here?',
  start: 'A two-minute tour with fictional data',
  progress: 'Tour · {{number}} of {{total}}',
  back: 'Back',
  next: 'Next',
  close: 'Close the tour',
  end: 'Go to the real data',
  regionsTitle: 'The regions',
  regions:
    'Each square is a region, all of one size. Those with a group of their own are filled. The map also shows covered roles, environmental roles that nobody covers, and conflicts.',
  overviewTitle: 'The overview of a region',
  overview:
    'First what is known, in a sentence. Each underlined figure opens its list, and each source opens what it says. Below, who is missing.',
  matrixTitle: 'The matrix of gaps',
  matrix:
    'One row an expected role, one column a region. The symbol says whether the role is covered, in contact, known and not contacted, or has nobody on file. Every cell opens.',
  reasonsTitle: 'The gaps, with reasons',
  reasons:
    'The organisations that are influential or needed and do not take part, in order. Each reason is a fact: open it to see the statements it rests on.',
  introductionsTitle: 'Who can introduce us',
  introductions:
    'Up to three paths from the group to the missing organisation, with the evidence of each step. A conflict never counts as a step.',
  dossierTitle: 'The dossier of an organisation',
  dossier:
    'What it is, where it is, with whom it has ties and what each source says, also where they disagree. What is not known is said.',
  updateTitle: 'Nothing is lost',
  update:
    'What you add or correct carries its source and stays in the history: what changed, when, why and in which role. Any change can be undone, an old one too.',
  ownTitle: 'Your own data',
  own: 'This workspace is fictional and there to try things out. For your own, make a workspace or load your tables; everything that can be put on file by hand stands under “Add”.',
} as const;
