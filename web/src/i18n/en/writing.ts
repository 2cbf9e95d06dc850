/** Texts of everything that writes: in which role one edits, what was saved, what could not be saved. */
import type { writing as es } from '../es/writing.ts';
import type { Shape } from '../shape.ts';

export const writing: Shape<typeof es> = {
  author: 'Role in which you edit',
  authorChoose: 'Choose a role',
  authorHelp: 'Kept in the history with the change. Tinkuy neither asks for nor keeps your name.',
  required: 'This is needed.',
  reason: 'Reason',
  reasonHelp: 'For whoever reads the history: why this was done. Do not write names of persons.',
  cancel: 'Cancel',
  saving: 'Saving',
  statusClose: 'Close the message',
  undoKeys: 'Alt Z',
  seeInHistory: 'See it in the history',
  notSaved: 'Not saved.',
  typedStays: 'What you typed is still here.',
  unknownSaved: 'It is not known whether this was saved.',
  unknownSavedAction:
    'What was on file before is safe and what you typed is still here. Look in the history whether the change is there before you repeat it.',
};
