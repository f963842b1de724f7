// What `sow setup` writes into files that people share with sow: a marked section, which it finds again and takes away.

export const SECTION_BEGIN = '<!-- sow: begin (sow setup) -->';
export const SECTION_END = '<!-- sow: end -->';

export const SECTION = `${SECTION_BEGIN}
## Work in this repository

The work is kept in \`.sow\` and changed with the command \`sow\`.

- Begin with \`sow prime\`: what there is to do, what is yours, what waits.
- Take work with \`sow claim --next\`; it is yours until you submit, pause or release it.
- Report with \`sow submit 010 -m "what you did"\`; ask with \`sow pause 010 -m "your question"\`, and do not guess.
- You may edit the files under \`.sow/project\`; \`sow validate\` checks them. Statuses are moved with the commands.
${SECTION_END}
`;

/** The text with the section in its newest form: in its place, or at the end. */
export function withSection(text: string): string {
  const found = sectionIn(text);
  if (found) return text.slice(0, found.from) + SECTION + text.slice(found.to);
  const gap = text === '' ? '' : text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return `${text}${gap}${SECTION}`;
}

/** The text as it was before the section came. */
export function withoutSection(text: string): string {
  const found = sectionIn(text);
  if (!found) return text;
  const before = text.slice(0, found.from);
  const after = text.slice(found.to);
  return `${after === '' ? before.replace(/\n\n$/, '\n') : before}${after}`;
}

function sectionIn(text: string): { readonly from: number; readonly to: number } | undefined {
  const from = text.indexOf(SECTION_BEGIN);
  const end = text.indexOf(SECTION_END, from);
  if (from < 0 || end < 0) return undefined;
  const to = end + SECTION_END.length;
  return { from, to: text[to] === '\n' ? to + 1 : to };
}
