import {
  type ArtifactDone,
  addArtifact,
  listArtifacts,
  removeArtifact,
  setArtifact,
} from '../../../app/artifact/artifacts.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { type ArtifactRow, artifactTable } from '../../../report/view/artifact.ts';
import { firstOf } from '../../page.ts';
import type { Handler, Input, Output } from '../../spec.ts';

type Side = ArtifactRow['side'];

/** @param side what the noun says; `artifact` says none. */
export function add(side?: Side): Handler {
  return async (input) => {
    const request = requestOf(input, side);
    if (!request.ok) return request;
    const type = input.flags.string('type');
    if (type === undefined)
      return fail({
        reason: 'usage',
        message: 'an artifact needs a type',
        hint: '--type reference, review, pr_body …',
      });
    const workspace = openWorkspace(input.context);
    if (!workspace.ok) return workspace;
    const done = await addArtifact(workspace.value, {
      ...request.value,
      path: input.args.path?.[0] ?? '',
      type,
      approved: input.flags.is('approved'),
      assignments: input.args.assignments ?? [],
    });
    return said(done, input, 'registered');
  };
}

export function set(side?: Side): Handler {
  return async (input) => {
    const request = requestOf(input, side);
    if (!request.ok) return request;
    const workspace = openWorkspace(input.context);
    if (!workspace.ok) return workspace;
    const name = input.args.artifact?.[0] ?? '';
    const done = await setArtifact(workspace.value, name, input.args.assignments ?? [], request.value);
    return said(done, input, 'set');
  };
}

export function remove(side?: Side): Handler {
  return async (input) => {
    const request = requestOf(input, side);
    if (!request.ok) return request;
    const workspace = openWorkspace(input.context);
    if (!workspace.ok) return workspace;
    return said(
      await removeArtifact(workspace.value, input.args.artifact?.[0] ?? '', request.value),
      input,
      'removed; the file stays',
    );
  };
}

export function list(side?: Side): Handler {
  return async (input) => {
    const request = requestOf(input, side);
    if (!request.ok) return request;
    const workspace = openWorkspace(input.context);
    if (!workspace.ok) return workspace;
    const listed = listArtifacts(workspace.value, request.value);
    if (!listed.ok) return listed;
    const { owner, artifacts } = listed.value;
    const page = firstOf(artifacts, input.flags);
    const rows = page.shown.map(({ side: one, index, artifact }) => ({ side: one, index, ...artifact }));
    return ok({
      data: { owner, artifacts: rows, ...page.counts },
      text: page.told(artifactTable(owner, rows)),
    });
  };
}

/** SOW_TASK stands in where neither a task nor a phase is named. */
function requestOf({ flags, context }: Input, noun: Side | undefined) {
  const [input, output] = [flags.is('input'), flags.is('output')];
  if (input && output) return fail({ reason: 'usage', message: '--input and --output do not go together' });
  const phase = flags.string('phase');
  const task = flags.string('task') ?? (phase === undefined ? context.env.SOW_TASK : undefined);
  const side = noun ?? (input ? 'inputs' : output ? 'outputs' : undefined);
  return ok({ task, phase, side });
}

function said(done: Result<ArtifactDone>, { context }: Input, what: string): Result<Output> {
  if (!done.ok) return done;
  const { owner, side, artifact, changed } = done.value;
  const note = !changed ? 'unchanged' : context.dryRun ? `would be ${what}` : what;
  const approval = artifact.approved ? 'approved' : 'not approved';
  return ok({
    data: done.value,
    text: `${owner} ${side.slice(0, -1)} ${artifact.path} ${note} (${artifact.type}, ${approval})`,
  });
}
