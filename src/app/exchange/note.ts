// What an import or a migration could not bring over as it was: told, never dropped silently.

export interface Note {
  /** What it is about, in the other system's own names: a task's id, a field's path. */
  readonly subject: string;
  readonly message: string;
}

/** Collects notes in the order in which they come up. */
export interface Notes {
  readonly list: readonly Note[];
  add(subject: string, message: string): void;
}

export function makeNotes(): Notes {
  const list: Note[] = [];
  return {
    list,
    add(subject, message) {
      list.push({ subject, message });
    },
  };
}
