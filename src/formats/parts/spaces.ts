const escapes: Record<string, string> = {
  ' ': '\\s',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '|': '\\p',
  '\\': '\\\\',
};
const letters = Object.fromEntries(Object.entries(escapes).map(([letter, written]) => [written, letter]));

const escaped = (space: string) => space.replace(/[ \t\n\r|\\]/g, (letter) => escapes[letter] ?? letter);
const unescaped = (space: string) => space.replace(/\\[stnrp\\]/g, (written) => letters[written] ?? written);

/** What stands after a token, as CoNLL-U notes it: one space is the rule and needs no word. */
export function spaceAfter(space: string): string[] {
  if (space === ' ') return [];
  return [space === '' ? 'SpaceAfter=No' : `SpacesAfter=${escaped(space)}`];
}

/** What stands before the first token. */
export const spaceBefore = (space: string) => (space === '' ? [] : [`SpacesBefore=${escaped(space)}`]);

/** Reads such a cell. */
export function readSpaces(cell: string): { before: string; after: string } {
  const notes = new Map(cell.split('|').map((note) => note.split(/=(.*)/s).slice(0, 2) as [string, string]));
  const after = notes.get('SpacesAfter');
  return {
    before: unescaped(notes.get('SpacesBefore') ?? ''),
    after: after !== undefined ? unescaped(after) : notes.has('SpaceAfter') ? '' : ' ',
  };
}
