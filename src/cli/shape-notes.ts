// What could not be brought over as it was, for people: on stderr, beside the data.
import type { Note } from '../app/exchange/note.ts';

export function notesText(notes: readonly Note[]): string {
  return notes.map(({ subject, message }) => `note: ${subject} ${message}`).join('\n');
}
