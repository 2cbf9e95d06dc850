/** Personal data within a JSON value: in its texts, those of a JSON text in it too. */
import { longestCell } from './parse-cell.ts';
import { personalData, type PersonalData } from './personal-data.ts';

/** An entry of `saidBy`: a dataset and a mark of digits that means no number of anybody. */
const saidByEntry = /^[a-z0-9-]+ [0-9a-f]{12}$/;

function inText(text: string): PersonalData | undefined {
  if (saidByEntry.test(text)) return undefined;
  if (/^[[{]/.test(text)) {
    try {
      return inValue(JSON.parse(text));
    } catch {
      // Not JSON after all: a text like others.
    }
  }
  for (let start = 0; start < text.length; start += longestCell) {
    const found = personalData(text.slice(start, start + longestCell));
    if (found) return found;
  }
  return undefined;
}

function inValue(value: unknown): PersonalData | undefined {
  if (typeof value === 'string') return inText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const found = inText(name) ?? inValue(part);
    if (found) return found;
  }
  return undefined;
}

/** What kind of personal data the texts of a JSON value hold; numbers and yes/no hold none. */
export function personalDataInJson(json: string): PersonalData | undefined {
  try {
    return inValue(JSON.parse(json));
  } catch {
    return personalData(json.slice(0, longestCell));
  }
}
