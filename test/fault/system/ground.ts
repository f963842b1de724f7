// What stands on the disk when a round is over, read without sow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, PHASE } from './field.ts';

export interface LoggedEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly actor: string;
  readonly request?: string;
  readonly prev?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly iteration?: number;
  readonly name?: string;
  readonly holder?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface GroundTask {
  readonly id: string;
  readonly state: string;
  readonly events: readonly LoggedEvent[];
  /** Lines that are no JSON object. */
  readonly torn: readonly string[];
}

export interface Ground {
  readonly tasks: readonly GroundTask[];
  /** What nobody may leave behind in .sow/local. */
  readonly litter: readonly string[];
}

export function survey(root: string): Ground {
  const folder = join(root, '.sow/project/phases', PHASE, 'tasks');
  const tasks = readdirSync(folder)
    .sort()
    .flatMap((id): GroundTask[] => {
      const state = textOf(join(root, folderOf(id), 'state.yaml'));
      if (state === undefined) return [];
      return [{ id, state, ...eventsIn(textOf(join(root, folderOf(id), 'log.jsonl')) ?? '') }];
    });
  return { tasks, litter: litterIn(join(root, '.sow/local')) };
}

export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

export function eventsIn(text: string): Pick<GroundTask, 'events' | 'torn'> {
  const events: LoggedEvent[] = [];
  const torn: string[] = text === '' || text.endsWith('\n') ? [] : ['(no newline at the end)'];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    try {
      events.push(JSON.parse(line) as LoggedEvent);
    } catch {
      torn.push(line.slice(0, 80));
    }
  }
  return { events, torn };
}

function litterIn(local: string): string[] {
  const standing = readdirSync(local).filter((name) => name === 'lock' || name.startsWith('lock.'));
  const names = (folder: string): string[] => {
    try {
      return readdirSync(join(local, folder)).map((name) => `${folder}/${name}`);
    } catch {
      return [];
    }
  };
  return [...standing, ...names('txn/tmp'), ...names('txn').filter((name) => name === 'txn/pending.json')];
}
