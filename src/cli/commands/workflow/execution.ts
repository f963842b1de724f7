import {
  cancelExecution,
  pauseExecution,
  resumeExecution,
  retryExecution,
  type Steered,
} from '../../../app/workflow/runs/control.ts';
import { type ExecutionRun, runExecution } from '../../../app/workflow/runs/run-execution.ts';
import { createExecution } from '../../../app/workflow/runs/start.ts';
import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { wishesOf } from '../../run-flags.ts';
import type { Handler, Input, Output } from '../../spec.ts';
import { wordsOf } from '../../words.ts';
import { givenValues } from './given.ts';
import { wantedBy } from './library.ts';
import { statusText } from './shown.ts';

export const run: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const inputs = await givenValues(input, 'input');
  if (!inputs.ok) return inputs;
  const request = { ...(await wantedBy(input)), inputs: inputs.value, trust: input.flags.is('trust') };
  const made = await createExecution(workspace.value, request);
  if (!made.ok) return made;
  const { ref, steps } = made.value;
  if (input.context.dryRun)
    return ok({
      data: { id: ref, steps },
      text: [`${ref} would run`, ...Object.entries(steps).map(([key, step]) => `  ${step}  ${key}`)].join(
        '\n',
      ),
    });
  input.context.report({ type: 'notice', message: `execution ${ref}: sow workflow status ${ref}` });
  return go(workspace.value, input, ref);
};

/** Its steps, until nothing of it can go on. */
async function go(workspace: Workspace, input: Input, ref: string): Promise<Result<Output>> {
  const jobs = input.flags.number('jobs');
  if (jobs === 0) return fail({ reason: 'usage', message: '--jobs is at least 1' });
  const ran = await runExecution(workspace, ref, { jobs, ...wishesOf(input.flags) });
  if (!ran.ok) return ran;
  const { exit, ...execution } = ran.value;
  return ok({ data: { execution }, text: `${statusText(execution)}${nextStep(ran.value)}`, exit });
}

function nextStep({ id, state, exit }: ExecutionRun): string {
  if (exit === 130) return `\nstopped; sow workflow resume ${id} goes on where it was`;
  if (state === 'running')
    return `\nit waits for what works elsewhere, or for a person: sow workflow status ${id}`;
  if (state === 'failed') return `\nsow workflow retry ${id}, or sow workflow cancel ${id}`;
  return state === 'paused' ? `\nsow workflow resume ${id}` : '';
}

const reference = ({ args }: Input): string => args.execution?.[0] ?? '';

export const pause: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const text = await wordsOf(input);
  if (!text.ok) return text;
  const done = await pauseExecution(workspace.value, reference(input), {
    now: input.flags.is('now'),
    ...(text.value !== undefined && { text: text.value }),
  });
  return done.ok ? ok(told(done.value, `next: sow workflow resume ${done.value.ref}`)) : done;
};

export const cancel: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const text = await wordsOf(input);
  if (!text.ok) return text;
  const done = await cancelExecution(workspace.value, reference(input), {
    kill: input.flags.is('kill'),
    ...(text.value !== undefined && { text: text.value }),
  });
  return done.ok ? ok(told(done.value, '')) : done;
};

export const resume: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const acceptChanged = input.flags.is('accept-changed');
  const done = await resumeExecution(workspace.value, reference(input), {
    acceptChanged,
    wishes: wishesOf(input.flags),
  });
  if (!done.ok) return done;
  if (input.context.dryRun) return ok(told(done.value, ''));
  return go(workspace.value, input, done.value.ref);
};

export const retry: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const done = await retryExecution(workspace.value, reference(input), {
    from: input.flags.string('from'),
    wishes: wishesOf(input.flags),
  });
  if (!done.ok) return done;
  if (input.context.dryRun) return ok(told(done.value, ''));
  return go(workspace.value, input, done.value.ref);
};

function told({ ref, workflow, state, runs }: Steered, next: string): Output {
  const text = `${ref} ${state}${next === '' ? '' : `  ${next}`}`;
  return { data: { id: ref, workflow, state, runs }, text };
}
