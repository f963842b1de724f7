// `trust`: a person says that the command lines which tasks and settings bring may be run in this checkout.
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson } from '../../model/actor.ts';
import { commandsOf } from '../../model/criteria/verdicts.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { BELL } from '../run/notify.ts';
import { read } from '../view/tasks.ts';
import { findExecution } from '../workflow/runs/execution.ts';
import { commandOfStep, commandsIn } from '../workflow/steps.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { mayNotTrust, trustCommands, untrusted } from './trust.ts';

export interface Trust {
  /** Command lines that were not trusted before. */
  readonly fresh: readonly string[];
  readonly known: readonly string[];
}

/** What would be trusted. @param refs all tasks when empty */
export function showTrust(workspace: Workspace, refs: readonly string[]): Result<Trust> {
  const commands = read(workspace, (snapshot) => commandLines(snapshot, refs));
  if (!commands.ok) return commands;
  const fresh = untrusted(workspace, commands.value);
  return ok({ fresh, known: commands.value.filter((command) => !fresh.includes(command)) });
}

export function trustTasks(workspace: Workspace, refs: readonly string[]): Result<Trust> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  if (!isPerson(caller.value.actor)) return fail(mayNotTrust(caller.value.actor));
  const shown = showTrust(workspace, refs);
  if (!shown.ok) return shown;
  const trusted = trustCommands(workspace, shown.value.fresh);
  return trusted.ok ? shown : trusted;
}

function commandLines(snapshot: Snapshot, refs: readonly string[]): Result<readonly string[]> {
  const commands = new Set<string>();
  for (const ref of refs.length > 0 ? refs : snapshot.taskRefs) {
    const task = findSoundTask(snapshot, ref);
    // Without references broken tasks bring nothing that could be trusted.
    if (!task.ok && refs.length > 0) return task;
    if (!task.ok) continue;
    for (const command of commandsOf(task.value.state)) commands.add(command);
    const command = commandOfStep(task.value.state);
    if (command !== undefined) commands.add(command);
    for (const gate of gatesOf(snapshot, task.value)) commands.add(gate);
  }
  for (const command of refs.length > 0 ? [] : ofSettings(snapshot)) commands.add(command);
  return ok([...commands]);
}

/** Of the step of a workflow. */
function gatesOf(snapshot: Snapshot, { phase, state: { step } }: SoundTask): readonly string[] {
  const execution = step && findExecution(snapshot, phase);
  if (!execution?.ok) return [];
  return commandsIn({ steps: execution.value.workflow.steps.filter(({ key }) => key === step?.key) });
}

/** Of the repository's own configuration: what a person sets for themselves needs nobody's trust. */
function ofSettings({ config }: Snapshot): readonly string[] {
  const { notify } = config.value?.runs ?? {};
  const { setup } = config.value?.worktrees ?? {};
  return [notify === BELL ? undefined : notify, setup].filter((line) => line !== undefined);
}
