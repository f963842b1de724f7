// What must hold of a project when the storm over it has passed, read from its logs.
import type { Rig } from '../../rig/rig.ts';

export interface Passed {
  readonly tasks: number;
  /** What agents were told is written, by task. */
  readonly submitted: readonly string[];
  /** The exit code of the last orchestration. */
  readonly last: number | null;
}

interface Task {
  readonly ref: string;
  readonly status: string;
  readonly pause?: { readonly cause: string; readonly text: string };
}

interface Event {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly run?: string;
  readonly to?: string;
}

export function judge(rig: Rig, { tasks, submitted, last }: Passed): string[] {
  const found = rig.json<{ tasks: Task[] }>('list').tasks;
  const events = rig.json<{ events: Event[] }>('events').events;
  const validated = rig.sow(['validate']);
  return [
    ...(last === 0 ? [] : [`the last sow run exited ${last}`]),
    ...(found.length === tasks ? [] : [`lost: ${found.length} of ${tasks} tasks are there`]),
    ...found
      .filter(({ status }) => status !== 'completed')
      .map(
        ({ ref, status, pause }) => `${ref} is ${status}${pause ? `: ${pause.cause}: ${pause.text}` : ''}`,
      ),
    ...(validated.code === 0 ? [] : [`torn: ${validated.stdout}${validated.stderr}`]),
    ...found.flatMap(({ ref }) => judgeTask(ref, events, submitted)),
  ];
}

function judgeTask(ref: string, events: readonly Event[], submitted: readonly string[]): string[] {
  const own = events.filter(({ subject }) => subject === ref);
  const started = own.flatMap(({ type, run }) => (type === 'run_started' ? [run] : []));
  const ended = own.flatMap(({ type, run }) => (type === 'run_ended' ? [run] : []));
  // By its agent's own call, or once what it had worked was merged.
  const completed = own.filter(({ to }) => to === 'completed').length;
  const times = submitted.filter((one) => one === ref.replace('/', '-')).length;
  return [
    ...(times > 1 ? [`doubled: ${ref} was worked on to its end ${times} times`] : []),
    ...(times > completed ? [`lost: the submission of ${ref} was acknowledged`] : []),
    ...(completed > 1 ? [`doubled: ${ref} was completed ${completed} times`] : []),
    ...(new Set(ended).size === ended.length ? [] : [`doubled: a run of ${ref} ended twice`]),
    ...started
      .filter((run) => !ended.includes(run))
      .map((run) => `lost: the end of the run ${run} of ${ref}`),
  ];
}
