// `project new`: the one open project of a branch; on the default branch it makes and switches to a branch of its own.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { createAndSwitch, defaultBranch, localBranches, projectRefs } from '../../git/branches.ts';
import type { PhaseState, ProjectState, ProjectType, TypePhase } from '../../model/generated/types.ts';
import { typeFaults } from '../../model/project-type/soundness.ts';
import { typeOfBranch } from '../../model/project-type/types.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { PROJECT, phaseState } from '../../store/layout.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { CHECKPOINTS } from '../checkpoint/checkpoint.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findType, listTypes } from './types.ts';

export interface NewProjectRequest {
  readonly name: string;
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  /** Stay on the branch HEAD stands on, even the default one. */
  readonly here?: boolean;
}

export interface NewProject {
  readonly project: ProjectState;
  readonly phases: readonly string[];
  /** The branch that was made and switched to. */
  readonly switchedTo: string | undefined;
}

const NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** The nearest name to what was meant as one: `My Project` is `my-project`; empty where nothing is left of it. */
function nameFrom(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\s_/.]+/g, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}

export async function newProject(
  workspace: Workspace,
  request: NewProjectRequest,
): Promise<Result<NewProject>> {
  const head = workspace.store.head();
  const looked = reading(workspace.store.dir, () => lookFirst(workspace, request, head));
  if (!looked.ok) return looked;
  if (looked.value) return ok(looked.value);
  const known = chooseType(workspace, request, head);
  if (!known.ok) return known;
  const type = known.value;
  const branch = await chooseBranch(workspace, request, type, head);
  if (!branch.ok) return branch;
  const made = await change(
    workspace,
    { command: 'project new', project: 'optional', anyBranch: true },
    (current) => {
      const moved = workspace.context.dryRun
        ? undefined
        : movedMeanwhile(branch.value.name, workspace.store.head());
      return moved ? fail(moved) : write(current, request, type, branch.value.name);
    },
  );
  if (made.ok && typeFaults(type).length > 0) {
    const message = `the type ${type.name} has faults, and its end may be out of reach: see sow validate`;
    workspace.context.report({ type: 'warning', message });
  }
  const switchedTo = branch.value.made ? branch.value.name : undefined;
  if (made.ok) return ok({ ...made.value, switchedTo });
  const { failure } = made;
  return switchedTo && !workspace.context.dryRun
    ? fail({ hint: `HEAD stands on ${switchedTo} now; the same call goes on there`, ...failure })
    : made;
}

/** The first answer to the same call, or why there will be none; undefined where the project is to be made. */
function lookFirst(
  workspace: Workspace,
  request: NewProjectRequest,
  head: string | null,
): Result<NewProject | undefined> {
  const again = madeBefore(workspace, request);
  if (again) return ok(again);
  const refused = refuse(workspace, request, head);
  return refused ? fail(refused) : ok(undefined);
}

/** The same --request-id asks for the first answer. */
function madeBefore({ store, context }: Workspace, { name }: NewProjectRequest): NewProject | undefined {
  const { request } = context;
  if (request === undefined) return undefined;
  return readQuietly(store, ({ project, projectHistory, phases }) => {
    const made = projectHistory.events.find((event) => event.request === request && event.type === 'created');
    if (!made || project.value?.name !== name) return undefined;
    return { project: project.value, phases: phases.map((phase) => phase.name), switchedTo: undefined };
  });
}

/** The type that is named, else the one that the branch tells. */
function chooseType(
  workspace: Workspace,
  { type }: NewProjectRequest,
  head: string | null,
): Result<ProjectType> {
  const types = listTypes(workspace);
  if (!types.ok) return types;
  const sound = types.value.flatMap((one) => one.type ?? []);
  return findType(types.value, type ?? typeOfBranch(head ?? '', sound));
}

function refuse(workspace: Workspace, { name }: NewProjectRequest, head: string | null): Failure | undefined {
  if (!NAME.test(name)) {
    const fit = nameFrom(name);
    return {
      reason: 'usage',
      message: `${JSON.stringify(name)} is no project name`,
      hint: `lower-case letters, digits and hyphens${fit ? `, such as ${fit}` : ''}`,
    };
  }
  if (head === null)
    return {
      reason: 'refused',
      message: 'HEAD is detached; a project belongs to a branch',
      hint: 'git switch <branch>',
    };
  const open = readQuietly(workspace.store, ({ project }) =>
    project.exists ? { name: project.value?.name ?? 'unreadable', branch: project.value?.branch } : undefined,
  );
  if (open) {
    const isCopy = open.branch !== undefined && open.branch !== head;
    // It came along as this branch was made, and is at home on another one.
    const hint = `it is ${open.branch}'s: sow project set branch=${head}, then sow project delete --yes takes this copy away`;
    return { reason: 'project-exists', name: open.name, ...(isCopy && { hint }) };
  }
  const [ref] = projectRefs(workspace.repository.root, name);
  if (ref)
    return {
      reason: 'refused',
      message: `an earlier project ${name} left ${ref} behind`,
      hint: ref.startsWith(CHECKPOINTS)
        ? `sow checkpoint prune --all ${name} gives up its checkpoints; or choose another name`
        : 'choose another name, or delete these refs',
    };
  return undefined;
}

/** Only the default branch is left, and only where nobody says --here. */
async function chooseBranch(
  { repository: { root }, context: { dryRun } }: Workspace,
  { name, here }: NewProjectRequest,
  type: ProjectType,
  head: string | null,
): Promise<Result<{ readonly name: string; readonly made: boolean }>> {
  const onDefault = head !== null && (head === defaultBranch(root) || localBranches(root).length === 0);
  if (head === null || here || !onDefault) return ok({ name: head ?? '', made: false });
  const branch = `${type.prefix ?? `${type.name}/`}${name}`;
  if (localBranches(root).includes(branch)) {
    return fail({
      reason: 'refused',
      message: `there is a branch ${branch} already`,
      hint: `git switch ${branch}, then sow project new ${name}; or --here`,
    });
  }
  const made = dryRun ? ok('') : createAndSwitch(root, branch);
  return made.ok ? ok({ name: branch, made: true }) : made;
}

/** Another project may have been opened at the same time, and have switched the branch. */
function movedMeanwhile(branch: string, head: string | null): Failure | undefined {
  if (head === branch) return undefined;
  return {
    reason: 'refused',
    message: `HEAD went from ${branch} to ${head ?? 'no branch'} in the meantime`,
    hint: `git switch ${branch}, and call again`,
  };
}

function write(
  current: Change,
  request: NewProjectRequest,
  type: ProjectType,
  branch: string,
): Result<NewProject> {
  const { draft, now, snapshot } = current;
  if (snapshot.project.exists)
    return fail({ reason: 'project-exists', name: snapshot.project.value?.name ?? 'unreadable' });
  const project: ProjectState = {
    name: request.name,
    type: type.name,
    branch,
    ...(request.description && { description: request.description }),
    created_at: now,
    updated_at: now,
    statechart: { current_state: type.initial, updated_at: now },
  };
  const made = draft.createState('project', PROJECT, { ...project });
  if (!made.ok) return made;
  draft.log('project', { type: 'created', name: request.name });
  for (const typed of type.phases) {
    const phase = writePhase(current, typed.name, firstFields(typed, now));
    if (!phase.ok) return phase;
  }
  return ok({ project, phases: type.phases.map(({ name }) => name), switchedTo: undefined });
}

function firstFields({ status = 'pending', enabled = true }: TypePhase, now: string): Partial<PhaseState> {
  return { status, enabled, ...(status !== 'pending' && { started_at: now }) };
}

/** A phase that stands already, as from files that were there before the project, is kept as it is. */
export function writePhase(
  { snapshot, draft, now }: Change,
  name: string,
  fields: Partial<PhaseState>,
): Result<PhaseState> {
  const phase: PhaseState = {
    name,
    status: 'pending',
    enabled: true,
    created_at: now,
    inputs: [],
    outputs: [],
    ...fields,
  };
  if (snapshot.text(phaseState(name)) !== null) return ok(phase);
  const made = draft.createState('phase', phaseState(name), { ...phase });
  if (!made.ok) return made;
  draft.log(name, { type: 'created', name });
  return ok(phase);
}
