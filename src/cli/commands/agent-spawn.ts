import { resumeAgent, type Spawned, spawnAgent } from '../../app/agent/spawn.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { wishesOf } from '../run-flags.ts';
import { nextStep } from '../shape.ts';
import type { Handler, Input, Output } from '../spec.ts';
import { wordsOf } from '../words.ts';

export const spawn: Handler = async (input) => {
  const request = requestOf(input);
  if (!request.ok) return request;
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  return shown(await spawnAgent(workspace.value, request.value));
};

export const resume: Handler = async (input) => {
  const request = requestOf(input);
  if (!request.ok) return request;
  const text = await wordsOf(input);
  if (!text.ok) return text;
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  return shown(await resumeAgent(workspace.value, { ...request.value, text: text.value }));
};

function requestOf({ context, args, flags }: Input) {
  if (context.dryRun)
    return fail({ reason: 'usage', message: 'it starts an agent; sow run -n shows what would start' });
  return ok({ ref: args.task?.[0] ?? context.env.SOW_TASK ?? '', ...wishesOf(flags) });
}

function shown(spawned: Result<Spawned>): Result<Output> {
  if (!spawned.ok) return spawned;
  const { short, ref, task, exit } = spawned.value;
  const next = nextStep(short, task);
  const why = task.pause ? `: ${task.pause.cause}: ${task.pause.text}` : '';
  return ok({
    data: { task: { ref, ...task } },
    text: `${short} ${task.status}${why}${next ? `  next: ${next}` : ''}`,
    exit,
  });
}
