// src/assets/types/*.yaml → the TypeScript file that holds the built-in project types, so that no command has to read YAML
// for them.
import { parse } from 'yaml';

export const TYPES_FOLDER = 'src/assets/types';
export const TYPES_OUTPUT = 'src/model/generated/project-types.ts';

/** In the order in which they are listed; further ones follow by name. */
const ORDER = ['standard', 'exploration', 'design', 'breakdown'];

/** @param sources the YAML texts by the name of their file, without its ending. */
export function compileTypes(sources: ReadonlyMap<string, string>): Map<string, string> {
  const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const names = [...sources.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const types = names.map((name) => JSON.stringify(parse(sources.get(name) ?? ''), null, 2));
  const text = [
    `// Generated from ${TYPES_FOLDER}/*.yaml by npm run generate; do not edit.`,
    "import type { ProjectType } from './types.ts';",
    '',
    `export const BUILT_IN_TYPES: readonly ProjectType[] = [${types.join(', ')}];`,
    '',
  ];
  return new Map([[TYPES_OUTPUT, text.join('\n')]]);
}
