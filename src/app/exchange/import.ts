// `import`: the tasks of another system, all in one transaction, with a report of what does not come over as it was.
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { parse } from '../../document/yaml/parse.ts';
import { checkpointBefore } from '../checkpoint/create.ts';
import { prepare } from '../project/init.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type BroughtIn, bringIn } from './bring-in.ts';
import type { IncomingTask, Reader, SourceFiles } from './incoming.ts';
import { makeNotes, type Note, type Notes } from './note.ts';
import { readBacklog } from './readers/backlog.ts';
import { readBeads } from './readers/beads.ts';
import { readDex } from './readers/dex.ts';
import { readTaskMaster } from './readers/task-master.ts';
import { readTaskOrchestrator } from './readers/task-orchestrator.ts';
import { readSource, type System, systemOf } from './source.ts';
import { fromUpstream, isUpstreamState, type WholeState } from './upstream.ts';
import { type Fields, fieldsIn, textIn } from './values.ts';
import { writeWhole } from './write-whole.ts';

export interface ImportRequest {
  /** A file or a folder. */
  readonly path: string;
  readonly from?: System | undefined;
}

export interface Imported {
  readonly from: System;
  readonly tasks: readonly BroughtIn[];
  readonly notes: readonly Note[];
  /** A project was made of what was read. */
  readonly project: string | undefined;
}

const READERS: Readonly<Record<Exclude<System, 'upstream'>, Reader>> = {
  'task-orchestrator': readTaskOrchestrator,
  backlog: readBacklog,
  'task-master': readTaskMaster,
  dex: readDex,
  beads: readBeads,
};

export async function importTasks(workspace: Workspace, request: ImportRequest): Promise<Result<Imported>> {
  const files = readSource(workspace.context.io, resolve(workspace.context.cwd, request.path));
  if (!files.ok) return files;
  const from = request.from ?? systemOf(files.value);
  if (from === undefined)
    return fail({
      reason: 'usage',
      message: `whose files ${request.path} holds cannot be told`,
      hint: 'name it with --from',
    });
  checkpointBefore(workspace, 'import');
  const prepared = workspace.context.dryRun ? ok(undefined) : prepare(workspace);
  if (!prepared.ok) return prepared;
  return from === 'upstream'
    ? importUpstream(workspace, files.value)
    : importOthers(workspace, from, files.value);
}

async function importOthers(
  workspace: Workspace,
  from: Exclude<System, 'upstream'>,
  files: SourceFiles,
): Promise<Result<Imported>> {
  const notes = makeNotes();
  const tasks = READERS[from](files, notes);
  return bring(workspace, tasks, from, notes);
}

function bring(
  workspace: Workspace,
  tasks: readonly IncomingTask[],
  from: System,
  notes: Notes,
): Promise<Result<Imported>> {
  if (tasks.length === 0)
    return Promise.resolve(
      fail({ reason: 'usage', message: `no task of ${from} was found there`, ...hintOf(notes) }),
    );
  const read = [...notes.list];
  return change(workspace, { command: 'import', settle: 'none' }, (current) => {
    // The decision may be made again when an editor was faster.
    const told = makeNotes();
    const brought = bringIn(current, tasks, from, told);
    return brought.ok
      ? ok({ from, tasks: brought.value, notes: [...read, ...told.list], project: undefined })
      : brought;
  });
}

function hintOf({ list: [first] }: Notes): { readonly hint?: string } {
  return first ? { hint: `${first.subject} ${first.message}` } : {};
}

/** Where no project is open the file becomes one, whole; else its tasks join the open one. */
async function importUpstream(workspace: Workspace, files: SourceFiles): Promise<Result<Imported>> {
  const found = [...files].find(
    ([path, text]) => /\.ya?ml$/.test(path) && isUpstreamState(parse(path, text).value),
  );
  const [path = '', text = ''] = found ?? [];
  const { value } = parse(path, text);
  if (!isUpstreamState(value))
    return fail({ reason: 'usage', message: 'no state file of the earlier sow was found there' });
  const notes = makeNotes();
  const whole = fromUpstream(value, notes);
  const options = { command: 'import', project: 'optional', anyBranch: true, settle: 'none' } as const;
  const made = await change(workspace, options, (current) =>
    current.snapshot.project.exists ? ok(undefined) : writeWhole(current, whole),
  );
  if (!made.ok) return made;
  if (made.value === undefined) return bring(workspace, tasksOf(whole), 'upstream', notes);
  const head = workspace.store.head();
  const branch = String(whole.project.branch);
  if (branch !== head)
    notes.add(
      'project.branch',
      `is ${branch}, and HEAD stands on ${head ?? 'no branch'}: sow project set branch=…`,
    );
  return ok({ from: 'upstream', tasks: made.value, notes: notes.list, project: String(whole.project.name) });
}

function tasksOf({ tasks }: WholeState): IncomingTask[] {
  return [...tasks].map(([ref, task]): IncomingTask => {
    const { metadata, depends_on, created_at, updated_at, started_at, completed_at, ...fields } = task;
    return {
      externalId: ref,
      name: textIn(task.name) ?? ref,
      status: task.status as IncomingTask['status'],
      phase: String(task.phase),
      dependsOn: (Array.isArray(depends_on) ? depends_on : []).map((id) => ({
        id: `${String(task.phase)}/${String(id)}`,
      })),
      times: fieldsIn({ created_at, updated_at, started_at, completed_at }) as IncomingTask['times'],
      fields: fields as Fields,
      metadata: fieldsIn(metadata),
    };
  });
}
