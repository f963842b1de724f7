// The facts of a task, its role and its log → the prompt of a run.
import { runActor } from '../../../model/actor.ts';
import { bounded } from '../../../model/context/shared.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import { type PromptKind, workPrompt } from '../../../model/prompt/prompt.ts';
import { feedbackFile, runDefinition, taskDescription, taskFolder } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { readRoles } from '../../agent/roles.ts';
import { sharedText } from '../../context/read-context.ts';
import { learningSettings } from '../../expertise/learning-settings.ts';
import { expertiseText } from '../../expertise/prompt-text.ts';
import { notesPath } from '../../notes/notes.ts';
import { refLines } from '../../refs/view.ts';
import { readDefinition } from '../../workflow/definition.ts';
import { commandOfStep } from '../../workflow/steps.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { holdsWork } from '../../worktree/checkout/open.ts';
import { reviewModeOf } from '../review/reviewer-for.ts';

const MAX_NOTES = 8 * 1024;

export function taskPrompt(
  workspace: Workspace,
  snapshot: Snapshot,
  task: SoundTask,
  state: TaskState,
  kind: PromptKind,
): string {
  const { ref } = task;
  const told = snapshot.text(taskDescription(ref)) ?? undefined;
  // A command is given what its step says, and nothing about sow.
  if (commandOfStep(state) !== undefined) return told ?? '';
  const facts = {
    ref: snapshot.short(ref),
    project: snapshot.project.value?.name ?? '',
    task: state,
    role: state.assigned_agent,
    guidance: readRoles(snapshot).get(state.assigned_agent)?.guidance,
    description: told,
    handOn: state.step && aboutResult(snapshot, task),
    feedback: snapshot.text(feedbackFile(ref, state.iteration - 1)) ?? undefined,
    shared: sharedText(snapshot, ref),
    notes: notesOf(snapshot, ref, state.assigned_agent),
    outside: refLines(workspace, snapshot),
    expertise: expertiseText(snapshot, ref, state),
    learns: learningSettings(snapshot.settings).enabled,
    worktree: worktreeOf(state),
    folder: `${workspace.store.dir}/${taskFolder(ref)}`,
    review: reviewModeOf(workspace, snapshot, task),
  };
  return workPrompt(kind, facts, task.history);
}

function worktreeOf(state: TaskState): { branch: string; directory: string } | undefined {
  const { worktree, session } = state;
  return worktree && session && holdsWork({ state })
    ? { branch: worktree.branch, directory: session.directory }
    : undefined;
}

/** How a step of a workflow hands on what it came to. */
function aboutResult(snapshot: Snapshot, { phase, state }: SoundTask): string {
  const bytes = snapshot.bytes(runDefinition(phase));
  const read = bytes === null ? undefined : readDefinition(runDefinition(phase), bytes);
  const step = read?.ok ? read.value.workflow.steps.find(({ key }) => key === state.step?.key) : undefined;
  const schema = step?.output_schema
    ? ` It is JSON, as this JSON Schema wants it: ${JSON.stringify(step.output_schema)}`
    : '';
  return `This is the step ${state.step?.key} of a workflow: others go on with what it comes to. Give that to \`sow submit --result FILE\` (- for standard input); without it your last message is taken.${schema}`;
}

function notesOf(snapshot: Snapshot, ref: string, role: string): string | undefined {
  const path = notesPath(ref, runActor(role, ref));
  const text = path === undefined ? null : snapshot.text(path);
  return text === null ? undefined : bounded(text, MAX_NOTES, 'the rest: sow note');
}
