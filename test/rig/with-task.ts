// A project with one task, and what is asked of it again and again.
import { Rig } from './rig.ts';

export interface Task {
  readonly status: string;
  readonly name: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly session_id?: string;
  readonly depends_on?: readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export function withTask(type = 'standard'): Rig {
  const rig = Rig.make();
  rig.ok('init');
  rig.ok('project', 'new', 'demo', '--type', type);
  rig.ok('add', 'One');
  return rig;
}

export const task = (rig: Rig, ref = '010'): Task => rig.json<{ task: Task }>('show', ref).task;

export const agent = (rig: Rig, script: string): string => {
  rig.write('agent.sh', `#!/bin/sh\n${script}\n`, 0o755);
  return 'command:./agent.sh';
};
