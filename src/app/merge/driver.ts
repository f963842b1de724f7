// git's merge driver: three files of one state file, the result written over ours, as git wants it. It runs while git
// holds the files in memory, so it looks at nothing else in .sow.
import { resolve } from 'node:path';
import type { Context } from '../../base/context.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Three } from '../../document/merge/text.ts';
import { mergeLinesByGit } from '../../git/content/merge.ts';
import { findRepository, workedOn } from '../../git/repository.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { mergeState } from './merge-state.ts';
import { stateKind } from './state-kind.ts';

export interface DriverRequest {
  /** %O, %A and %B: files that git made; ours is overwritten with the result. */
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** %P: where the file stands in the repository. */
  readonly path: string;
  /** %X and %Y, where git knows them. */
  readonly names: readonly string[];
}

export interface DriverResult {
  readonly path: string;
  /** The fields between markers; null where lines were merged. */
  readonly conflicts: readonly string[] | null;
  readonly collision: boolean;
  readonly clean: boolean;
}

export function driveMerge(context: Context, request: DriverRequest): Result<DriverResult> {
  const { path } = request;
  const texts = readThree(context, request);
  if (!texts.ok) return texts;
  const kind = stateKind(path);
  const [ours = '', theirs = ''] = request.names;
  const names = { ours: known(ours, 'ours'), theirs: known(theirs, 'theirs') };
  const repository = findRepository(context.cwd);
  const branch = repository ? workedOn(repository) : null;
  const merged = kind ? mergeState(texts.value, { kind, names, branch }) : { kind: 'lines' as const };
  if (merged.kind === 'lines') {
    const clean = mergeLinesByGit(context.cwd, request, names);
    return ok({ path, conflicts: null, collision: false, clean });
  }
  try {
    const file = resolve(context.cwd, request.ours);
    context.io.unlink(file);
    context.io.create(file, merged.text);
  } catch (error) {
    return fail(ioFailure(error, request.ours, false));
  }
  const collision = merged.kind === 'collision';
  const conflicts = merged.kind === 'merged' ? merged.conflicts : [];
  return ok({ path, conflicts, collision, clean: !collision && conflicts.length === 0 });
}

function readThree({ io, cwd }: Context, request: DriverRequest): Result<Three<string>> {
  const read = (file: string): string => Buffer.from(io.read(resolve(cwd, file)) ?? []).toString('utf8');
  try {
    return ok({ base: read(request.base), ours: read(request.ours), theirs: read(request.theirs) });
  } catch (error) {
    return fail(ioFailure(error, request.ours, false));
  }
}

/** An older git leaves the placeholder as it is. */
function known(name: string, otherwise: string): string {
  return name === '' || name.startsWith('%') ? otherwise : name;
}
