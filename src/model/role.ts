// A role: who an agent is. Markdown, whose front matter says what sow acts on and whose text is the role's guidance.

export interface Role {
  readonly name: string;
  readonly description: string;
  /** What it may do unasked, where the user's configuration does not say. */
  readonly permissions: 'read' | 'edit' | undefined;
  readonly guidance: string;
  /** The file it stands in, relative to the repository root; undefined for those that are known without one. */
  readonly file: string | undefined;
}

export interface RoleText {
  /** YAML, its lines at the numbers that they have in the file. */
  readonly front: string;
  readonly guidance: string;
}

/** Undefined where the text does not begin with front matter. */
export function splitRole(text: string): RoleText | undefined {
  const [, front, guidance] = /^---\r?\n([\s\S]*?)^---[ \t]*\r?(?:\n([\s\S]*))?$/m.exec(text) ?? [];
  return front === undefined || !text.startsWith('---')
    ? undefined
    : { front: `\n${front}`, guidance: (guidance ?? '').trim() };
}
