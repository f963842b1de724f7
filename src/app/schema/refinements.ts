// The project's own rules: read from .sow/schemas/*.cue, compiled where there are any, and asked of state files.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { checkRule } from '../../document/check/check.ts';
import { type RootName, shapes } from '../../document/generated/shapes.ts';
import type { Refinements, SchemaFault } from '../../document/refine/contract.ts';
import { decode, parse } from '../../document/yaml/parse.ts';
import { CONFIG, PROJECT, SCHEMAS } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import type { EntryFile } from '../../store/transaction/entry.ts';

export interface RefinementSource {
  /** As people know it. */
  readonly file: string;
  readonly text: string;
}

export interface OwnRules extends Refinements {
  readonly sources: readonly RefinementSource[];
  /** Files that are no text, or more than a schema may hold: they are not compiled. */
  readonly unread: readonly Diagnostic[];
}

type Files = Pick<Snapshot, 'list' | 'bytes'>;

export function refinementSources({
  list,
  bytes,
}: Files): readonly (RefinementSource & { fault?: Diagnostic })[] {
  return list(SCHEMAS)
    .filter((name) => name.endsWith('.cue'))
    .map((name) => {
      const file = shownPath(`${SCHEMAS}/${name}`);
      return { file, ...decode(file, bytes(`${SCHEMAS}/${name}`) ?? new Uint8Array()) };
    });
}

/** Undefined where the project has none: then nothing is loaded. */
export async function loadRefinements(files: Files): Promise<OwnRules | undefined> {
  const sources = refinementSources(files);
  if (sources.length === 0) return undefined;
  const unread = sources.flatMap(({ fault }) => fault ?? []);
  if (unread.length > 0) return { rules: [], faults: [], sources, unread };
  const { compileRefinements } = await import('../../document/refine/lazy.ts');
  return { ...compileRefinements(sources), sources, unread };
}

/** Of the CUE files themselves. */
export function sourceFaults({ faults, sources, unread }: OwnRules): readonly Diagnostic[] {
  return [
    ...unread,
    ...faults.map((fault) => sourceFault(fault, sources.find(({ file }) => file === fault.file)?.text ?? '')),
  ];
}

export function sourceFault({ file, line, column, message }: SchemaFault, text: string): Diagnostic {
  let from = text.startsWith('\ufeff') && line === 1 ? 1 : 0;
  for (let i = 1; i < line; i++) from = text.indexOf('\n', from) + 1;
  from += column - 1;
  const [word = ''] = /^\S*/.exec(text.slice(from)) ?? [];
  return { code: 'SOW213', severity: 'error', message, at: { file, text, from, to: from + word.length } };
}

/** @param path under .sow */
export function refinementFaults({ rules }: Refinements, path: string, text: string): Diagnostic[] {
  const own = rules.filter(({ root }) => root === rootOf(path));
  if (own.length === 0) return [];
  const parsed = parse(shownPath(path), text);
  return own.flatMap((rule) => checkRule(parsed, rule, shapes[rule.root]));
}

/** What a change would newly break; a file that breaks a rule already may be worked on all the same. */
export function newlyBroken(rules: Refinements, files: Iterable<EntryFile>): Diagnostic[] {
  return [...files].flatMap(({ path, before, after }) => {
    if (after === null) return [];
    const known = new Set(
      before === null ? [] : refinementFaults(rules, path, before).map(({ message }) => message),
    );
    return refinementFaults(rules, path, after).filter(({ message }) => !known.has(message));
  });
}

function rootOf(path: string): RootName | undefined {
  if (path === CONFIG) return 'config';
  if (path === PROJECT) return 'project';
  if (/^project\/phases\/[^/]+\/state\.yaml$/.test(path)) return 'phase';
  return /^project\/phases\/[^/]+\/tasks\/[^/]+\/state\.yaml$/.test(path) ? 'task' : undefined;
}
