// The schemas' own texts, for what is compiled while sow runs: refinements, and the schemas that `sow schema` shows.
import type { Source } from '../../src/document/cue/syntax/source.ts';

/** The JSON Schemas of files that people edit, as texts: what `sow init` writes. */
export function emitDocuments(documents: ReadonlyMap<string, string>): string {
  const entries = [...documents].map(
    ([root, text]) => `  [${JSON.stringify(root)}, ${JSON.stringify(text)}],\n`,
  );
  return `// Generated from schemas/*.cue by npm run generate; do not edit.

export const documents: readonly (readonly [root: string, text: string])[] = [
${entries.join('')}];
`;
}

export function emitSources(sources: readonly Source[]): string {
  const files = [...sources].sort((a, b) => (a.file < b.file ? -1 : 1));
  const entries = files.map(
    ({ file, text }) => `  { file: ${JSON.stringify(file)}, text: ${JSON.stringify(text)} },\n`,
  );
  return `// Generated from schemas/*.cue by npm run generate; do not edit.

export const sources: readonly { readonly file: string; readonly text: string }[] = [
${entries.join('')}];
`;
}
