// A checkpoint as it is kept: a commit under refs/sow/checkpoints/<project>/<seq>, whose message says what it is of.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { type KeptTree, keptTree, keptTrees } from '../../git/content/kept-trees.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';

export const CHECKPOINTS = 'refs/sow/checkpoints/';
export const SCHEMA_VERSION = 1;
/** Causes that somebody relies on: they are synced. */
export const MANUAL = 'manual';
export const BEFORE_RESTORE = 'before restore';

/** What its message tells. */
export interface Facts {
  readonly schema_version: number;
  readonly project: string;
  /** When the project was made: another one of the same name is another project. */
  readonly project_created_at: string;
  readonly branch: string;
  /** RFC 3339, whole seconds. */
  readonly at: string;
  readonly actor: string;
  /** `manual`, `before restore`, `after implementation/010`. */
  readonly cause: string;
  readonly label?: string;
  /** The commit that HEAD stood on. */
  readonly code?: string;
  readonly files: number;
  /** Bytes of all its files. */
  readonly size: number;
  /** Tasks that had ended, and those that had not. */
  readonly done: number;
  readonly pending: number;
}

export interface Checkpoint {
  /** `<project>/<seq>` */
  readonly id: string;
  readonly project: string;
  readonly seq: number;
  readonly commit: string;
  /** Undefined where it is damaged. */
  readonly facts: Facts | undefined;
}

export const refOf = (project: string, seq: number): string => `${CHECKPOINTS}${project}/${seq}`;

/** A subject for people who look with git, then the facts. */
export function messageOf(seq: number, facts: Facts): string {
  return `sow checkpoint ${facts.project}/${seq}: ${facts.label ?? facts.cause}\n\n${JSON.stringify(facts)}\n`;
}

/** The newest first. @param project all projects' when absent */
export function checkpointsOf({ repository }: Workspace, project?: string): readonly Checkpoint[] {
  return keptTrees(repository, project === undefined ? CHECKPOINTS : `${CHECKPOINTS}${project}/`)
    .flatMap((tree) => read(tree) ?? [])
    .sort((a, b) => (a.project === b.project ? b.seq - a.seq : a.project < b.project ? -1 : 1));
}

function read({ ref, commit, message }: KeptTree): Checkpoint | undefined {
  const [, project, number] = /^refs\/sow\/checkpoints\/([^/]+)\/(\d+)$/.exec(ref) ?? [];
  if (project === undefined || number === undefined) return undefined;
  return { id: `${project}/${number}`, project, seq: Number(number), commit, facts: factsIn(message) };
}

function factsIn(message: string | undefined): Facts | undefined {
  const text = message?.slice(message.indexOf('\n\n') + 2);
  try {
    const facts = JSON.parse(text ?? '') as Facts;
    return typeof facts.schema_version === 'number' && typeof facts.project === 'string' ? facts : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the open project, also where its file is broken in other ways; undefined where there is none. */
export function openProjectName({ store }: Workspace): string | undefined {
  return readQuietly(store, ({ project }) => {
    const name = project.value?.name ?? /^name:[ \t]*["']?([a-z0-9-]+)/m.exec(project.text)?.[1];
    return project.exists ? name : undefined;
  });
}

/** Why the open project cannot be worked on here. */
export function wrongBranch({ store }: Workspace): Failure | undefined {
  const project = readQuietly(store, (snapshot) => snapshot.project.value);
  const head = store.head();
  if (!project || project.branch === head) return undefined;
  return { reason: 'wrong-branch', project: project.name, branch: project.branch, head };
}

/** Of the open project, or of all where none is open. */
export function listCheckpoints(workspace: Workspace): Result<readonly Checkpoint[]> {
  return ok(checkpointsOf(workspace, openProjectName(workspace)));
}

/** @param id `latest`, a number, or `<project>/<number>` where another project is meant */
export function findCheckpoint(workspace: Workspace, id = 'latest'): Result<Checkpoint> {
  const [, named, seq] = /^(?:([a-z0-9-]+)\/)?(latest|[1-9]\d{0,8})$/.exec(id) ?? [];
  if (seq === undefined)
    return fail({
      reason: 'usage',
      message: `${JSON.stringify(id)} is no checkpoint`,
      hint: 'latest, a number, or <project>/<number>: sow checkpoint list',
    });
  const project = named ?? openProjectName(workspace);
  if (project !== undefined && seq !== 'latest') {
    const tree = keptTree(workspace.repository, refOf(project, Number(seq)));
    const only = tree && read(tree);
    if (only) return ok(only);
  }
  const all = checkpointsOf(workspace, project);
  const projects = [...new Set(all.map((one) => one.project))];
  if (projects.length > 1) return fail({ reason: 'ambiguous', ref: id, candidates: projects });
  // A copy of the project on another branch has its own among them.
  const latest = all.find(({ facts }) => facts?.branch === workspace.store.head()) ?? all[0];
  const found = seq === 'latest' ? latest : all.find((one) => one.seq === Number(seq));
  if (found) return ok(found);
  const near = all.slice(0, 3).map((one) => String(one.seq));
  return fail({ reason: 'not-found', what: 'checkpoint', ref: id, near });
}
