import { resumeAgent, type Spawned, type SpawnRequest, spawnAgent } from '../../../app/agent/spawn.ts';
import type { RoleSpawned } from '../../../app/agent/spawn-role.ts';
import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { wishesOf } from '../../run-flags.ts';
import { nextStep } from '../../shape.ts';
import type { Handler, Input, Output } from '../../spec.ts';
import { wordsOf } from '../../words.ts';

type Start = (workspace: Workspace, request: SpawnRequest) => Promise<Result<Spawned | RoleSpawned>>;

export const spawn: Handler = (input) => started(input, spawnAgent);

export const resume: Handler = (input) => started(input, resumeAgent);

async function started(input: Input, start: Start): Promise<Result<Output>> {
  const { context, args, flags } = input;
  if (context.dryRun)
    return fail({ reason: 'usage', message: 'it starts an agent; sow run -n shows what would start' });
  const text = await wordsOf(input);
  if (!text.ok) return text;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const ref = args.task?.[0] ?? context.env.SOW_TASK ?? '';
  const ended = await start(workspace.value, { ref, text: text.value, ...wishesOf(flags) });
  if (!ended.ok) return ended;
  return ok('task' in ended.value ? taskOutput(ended.value) : roleOutput(ended.value));
}

function taskOutput({ short, ref, task, exit }: Spawned): Output {
  const next = nextStep(short, task);
  const why = task.pause ? `: ${task.pause.cause}: ${task.pause.text}` : '';
  return {
    data: { task: { ref, ...task } },
    text: `${short} ${task.status}${why}${next ? `  next: ${next}` : ''}`,
    exit,
  };
}

/** What it said is the result. */
function roleOutput({ exit, ...ended }: RoleSpawned): Output {
  const { role, outcome, said, reason } = ended;
  const how = exit === 0 ? [] : [`${role} ${outcome}${reason ? `: ${reason}` : ''}`];
  return { data: { agent: ended }, text: [...(said ? [said.trimEnd()] : []), ...how].join('\n'), exit };
}
