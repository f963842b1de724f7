// A sound task file, its variations, and the text behind a rule's place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const TASK: Readonly<Record<string, string>> = {
  id: '"010"',
  name: 'Write the parser',
  phase: 'implementation',
  status: 'pending',
  created_at: '2025-01-01T00:00:00Z',
  updated_at: '2025-01-01T00:00:00Z',
  iteration: '1',
  assigned_agent: 'implementer',
  inputs: '[]',
  outputs: '[]',
};

/** The task's text with other fields; undefined leaves one out, new ones come last. */
export function taskWith(fields: Readonly<Record<string, string | undefined>> = {}): string {
  return Object.entries({ ...TASK, ...fields })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}:${value === '' ? '' : ` ${value}`}\n`)
    .join('');
}

/** What stands in the schema at a place such as schemas/task.cue:22:10, to the end of the line. */
export function ruleText(place: string | undefined): string {
  const [file = '', line = '', column = ''] = (place ?? '').split(':');
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return (lines[Number(line) - 1] ?? '').slice(Number(column) - 1);
}
