// `artifact add|set|rm|list`: what phases and tasks consume and produce.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { sameValue } from '../../document/same-value.ts';
import { isPerson, roleOf } from '../../model/actor.ts';
import { artifactsNamed, artifactsOf, type Named, type Side } from '../../model/artifact.ts';
import type { ArtifactState, Event } from '../../model/generated/types.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { typeFault } from '../phase/type-faults.ts';
import { editsFrom, type Reserved } from '../task/assign.ts';
import { withValue } from '../task/set.ts';
import { read } from '../view/tasks.ts';
import { type ChangeOptions, change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { repositoryPath, standingPath } from '../workspace/repository-path.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findOwner, type Owner, type OwnerRequest, writeSide } from './owner.ts';

export interface ArtifactRequest extends OwnerRequest {
  /** Both when undefined, but for `add`, which then means outputs. */
  readonly side?: Side | undefined;
}

export interface AddArtifact extends ArtifactRequest {
  /** As the caller sees it. */
  readonly path: string;
  readonly type: string;
  readonly approved?: boolean;
  /** `metadata.key=value` */
  readonly assignments?: readonly string[];
}

export interface ArtifactDone {
  /** The phase or the task, as people name it. */
  readonly owner: string;
  readonly side: Side;
  readonly artifact: ArtifactState;
  readonly changed: boolean;
}

const RESERVED: Reserved = { created_at: 'sow keeps the times' };

/** A path that stands there already is registered again: with what is given now, and not approved unless it is said. */
export function addArtifact(workspace: Workspace, request: AddArtifact): Promise<Result<ArtifactDone>> {
  const path = standingPath(workspace, request.path);
  if (!path.ok) return Promise.resolve(path);
  const side = request.side ?? 'outputs';
  return change(workspace, options('add', request), (current) => {
    const owner = findOwner(current.snapshot, request);
    if (!owner.ok) return owner;
    const list = owner.value.state[side];
    const old = list.find((one) => one.path === path.value);
    const fresh: ArtifactState = {
      type: request.type,
      path: path.value,
      approved: request.approved ?? false,
      created_at: old?.created_at ?? current.now,
      ...(old?.metadata && { metadata: old.metadata }),
    };
    const made = assigned(fresh, request.assignments ?? []);
    if (!made.ok) return made;
    if (sameValue(made.value, old)) return ok(done(owner.value, side, made.value, false));
    const artifact = { ...made.value, created_at: current.now };
    const next = old ? list.map((one) => (one === old ? artifact : one)) : [...list, artifact];
    return write(current, owner.value, side, next, { before: old, after: artifact });
  });
}

export function setArtifact(
  workspace: Workspace,
  name: string,
  assignments: readonly string[],
  request: ArtifactRequest,
): Promise<Result<ArtifactDone>> {
  return change(workspace, options('set', request, name), (current) => {
    const found = findNamed(workspace, current.snapshot, name, request);
    if (!found.ok) return found;
    const { owner, named } = found.value;
    const set = assigned(named.artifact, assignments);
    if (!set.ok) return set;
    if (sameValue(set.value, named.artifact)) return ok(done(owner, named.side, set.value, false));
    const list = owner.state[named.side];
    const moved = movedPath(workspace, list, named.artifact, set.value);
    if (!moved.ok) return moved;
    const next = list.map((one) => (one === named.artifact ? moved.value : one));
    return write(current, owner, named.side, next, { before: named.artifact, after: moved.value });
  });
}

export function removeArtifact(
  workspace: Workspace,
  name: string,
  request: ArtifactRequest,
): Promise<Result<ArtifactDone>> {
  return change(workspace, options('rm', request, name), (current) => {
    const found = findNamed(workspace, current.snapshot, name, request);
    if (!found.ok) return found;
    const { owner, named } = found.value;
    const next = owner.state[named.side].filter((one) => one !== named.artifact);
    const written = writeSide(current, owner, named.side, next, { [named.artifact.path]: null });
    return written.ok ? ok(done(owner, named.side, named.artifact, true)) : written;
  });
}

export function listArtifacts(
  workspace: Workspace,
  request: ArtifactRequest,
): Result<{ readonly owner: string; readonly artifacts: readonly Named[] }> {
  return read(workspace, (snapshot) => {
    const owner = findOwner(snapshot, request);
    if (!owner.ok) return owner;
    return ok({ owner: owner.value.name, artifacts: artifactsOf(owner.value.state, request.side) });
  });
}

/** The answer to the same --request-id: what was logged then. */
function options(
  verb: string,
  request: ArtifactRequest,
  name?: string,
): ChangeOptions<ArtifactDone> & { readonly command: string } {
  const again = (snapshot: Snapshot, events: readonly Event[]): ArtifactDone | undefined => {
    const owner = findOwner(snapshot, request);
    const event = events.find(({ type }) => type === 'set');
    if (!owner.ok || !event) return undefined;
    const [key = '', logged] =
      Object.entries((event.fields as Record<string, ArtifactState | null>) ?? {})[0] ?? [];
    const [, side, path = ''] = /^(inputs|outputs)\.(.*)$/s.exec(key) ?? [];
    const gone = { type: '', path: path || (name ?? ''), approved: false, created_at: event.timestamp };
    return side === undefined ? undefined : done(owner.value, side as Side, logged ?? gone, false);
  };
  return { command: `artifact ${verb}`, again };
}

function done({ name }: Owner, side: Side, artifact: ArtifactState, changed: boolean): ArtifactDone {
  return { owner: name, side, artifact, changed };
}

function assigned(artifact: ArtifactState, words: readonly string[]): Result<ArtifactState> {
  const edits = editsFrom('artifact', artifact, words, RESERVED);
  if (!edits.ok) return edits;
  const unset = edits.value.find(
    ({ path, value }) => path.length === 1 && path[0] !== 'metadata' && value === undefined,
  );
  if (unset) return fail({ reason: 'usage', message: `${unset.path[0]} cannot be unset` });
  return ok(
    edits.value.reduce((state, { path, value }) => withValue(state, path, value) as ArtifactState, artifact),
  );
}

/** By its name as it stands, or as the caller sees it from where the call is made. */
function findNamed(
  workspace: Workspace,
  snapshot: Snapshot,
  name: string,
  request: ArtifactRequest,
): Result<{ readonly owner: Owner; readonly named: Named }> {
  const owner = findOwner(snapshot, request);
  if (!owner.ok) return owner;
  const all = artifactsOf(owner.value.state, request.side);
  const seen = repositoryPath(workspace, name);
  const found = artifactsNamed(all, name);
  const [named, ...more] = found.length > 0 || !seen.ok ? found : artifactsNamed(all, seen.value);
  if (!named) {
    const near = all.map(({ artifact }) => artifact.path);
    return fail({ reason: 'not-found', what: `artifact of ${owner.value.name}`, ref: name, near });
  }
  if (more.length === 0) return ok({ owner: owner.value, named });
  const candidates = [named, ...more].map(({ side, artifact }) => `${side}: ${artifact.path}`);
  return fail({
    reason: 'ambiguous',
    ref: name,
    candidates,
    hint: 'write the whole path, or say --input or --output',
  });
}

/** A path that is set is checked as one that is added, and stands once. */
function movedPath(
  workspace: Workspace,
  list: readonly ArtifactState[],
  before: ArtifactState,
  after: ArtifactState,
): Result<ArtifactState> {
  if (before.path === after.path) return ok(after);
  const path = standingPath(workspace, after.path);
  if (!path.ok) return path;
  if (list.some((one) => one.path === path.value))
    return fail({ reason: 'refused', message: `${path.value} is registered already` });
  return ok({ ...after, path: path.value });
}

function write(
  current: Change,
  owner: Owner,
  side: Side,
  list: readonly ArtifactState[],
  { before, after }: { readonly before: ArtifactState | undefined; readonly after: ArtifactState },
): Result<ArtifactDone> {
  const wrong =
    notPermitted(current.actor, owner, before, after) ??
    (owner.kind === 'phase' ? typeFault(current.snapshot.type, owner.name, side, after) : undefined);
  if (wrong) return fail(wrong);
  const gone = before && before.path !== after.path ? { [before.path]: null } : {};
  const written = writeSide(current, owner, side, list, { ...gone, [after.path]: after });
  return written.ok ? ok(done(owner, side, after, true)) : written;
}

/** An approval is a person's, or the reviewer's. */
function notPermitted(
  actor: string,
  owner: Owner,
  before: ArtifactState | undefined,
  after: ArtifactState,
): Failure | undefined {
  if (!after.approved || before?.approved || isPerson(actor) || roleOf(actor) === 'reviewer')
    return undefined;
  return { reason: 'not-permitted', task: `${after.path} of ${owner.name}`, verb: 'approve', actor };
}
