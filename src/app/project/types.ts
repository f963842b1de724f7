// The project types there are: the built-in ones, and those of the repository under .sow/types.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import type { ProjectType } from '../../model/generated/types.ts';
import { PROJECT_TYPES, projectType } from '../../model/project-type/types.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { TYPES } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface KnownType {
  readonly name: string;
  readonly from: 'built-in' | 'repository';
  /** Undefined when its file is broken. */
  readonly type: ProjectType | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Built-in ones first; a file that bears the name of one of them is left out, and `validate` tells of it. */
export function typesIn(snapshot: Pick<Snapshot, 'list' | 'typeFile'>): KnownType[] {
  const own = ownTypes(snapshot)
    .filter((name) => !projectType(name))
    .map((name): KnownType => {
      const { value, diagnostics } = snapshot.typeFile(name);
      return { name, from: 'repository', type: value, diagnostics };
    });
  const builtIn = PROJECT_TYPES.map(
    (type): KnownType => ({ name: type.name, from: 'built-in', type, diagnostics: [] }),
  );
  return [...builtIn, ...own];
}

/** The names of the files under .sow/types. */
export function ownTypes({ list }: Pick<Snapshot, 'list'>): string[] {
  return list(TYPES).flatMap((name) => /^([^.].*)\.yaml$/.exec(name)?.[1] ?? []);
}

export function findType(types: readonly KnownType[], name: string): Result<ProjectType> {
  const known = types.find((one) => one.name === name);
  if (known?.type) return ok(known.type);
  if (known) return fail({ reason: 'invalid-state', diagnostics: known.diagnostics });
  const names = types.map((one) => one.name);
  const [near] = nearest(name, names);
  const hint = near ? `did you mean ${near}?` : names.join(', ');
  return fail({ reason: 'usage', message: `there is no project type ${name}`, hint });
}

/** The types that a project could have, an open project or none. */
export function listTypes({ store }: Workspace): Result<readonly KnownType[]> {
  return reading(store.dir, () => ok(readQuietly(store, typesIn)));
}

export interface ShownType {
  readonly type: ProjectType;
  /** The state the open project stands in, where it is of this type. */
  readonly state: string | undefined;
}

/** @param name the open project's type when undefined. */
export function showType({ store }: Workspace, name: string | undefined): Result<ShownType> {
  return reading(store.dir, () =>
    readQuietly(store, (snapshot): Result<ShownType> => {
      const project = snapshot.project.value;
      if (name === undefined && !snapshot.project.exists) return fail({ reason: 'no-project' });
      const type = findType(typesIn(snapshot), name ?? project?.type ?? '');
      if (!type.ok) return type;
      const state = project?.type === type.value.name ? project.statechart.current_state : undefined;
      return ok({ type: type.value, state });
    }),
  );
}
