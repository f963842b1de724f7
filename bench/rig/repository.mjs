// A repository with a project of any size, written as sow would have written it, in a fraction of the time.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from './program.mjs';

const TIME = '2026-01-01T00:00:00Z';
/** Fewer than the ids of a phase, so that there is room for those that are added. */
export const PER_PHASE = 909;

/**
 * @param shape `parent(n)` is the number of the parent of task n, `fields(n)` more of its fields.
 * @returns the folder, in which all is committed.
 */
export function repository(root, count, { env, sow, parent = () => undefined, fields = () => ({}) }) {
  mkdirSync(root, { recursive: true });
  call('git', ['init', '-q', '-b', 'work', root], { env });
  sow(root, 'init');
  sow(root, 'project', 'new', 'bench', '--here');
  for (let phase = 0; phase * PER_PHASE < count; phase++) sow(root, 'phase', 'add', `p${phase}`);
  for (let n = 0; n < count; n++)
    writeTask(root, { ...stateOf(n, parent(n)), status: 'pending', ...fields(n) }, n);
  call('git', ['add', '-A'], { cwd: root, env });
  call('git', ['commit', '-q', '-m', 'begin'], { cwd: root, env });
  return root;
}

export function refOf(n) {
  return `p${Math.floor(n / PER_PHASE)}/${String((n % PER_PHASE) + 1).padStart(3, '0')}`;
}

export function stateOf(n, parent) {
  const [phase, id] = refOf(n).split('/');
  return {
    id,
    name: `Task ${n}`,
    phase,
    status: n % 3 === 1 ? 'completed' : 'pending',
    created_at: TIME,
    updated_at: TIME,
    iteration: 1,
    assigned_agent: 'implementer',
    ...(parent !== undefined && { parent_id: refOf(parent) }),
    inputs: [],
    outputs: [],
  };
}

/** Puts so many lines of progress behind what the log of a task says. */
export function lengthenLog(root, ref, lines) {
  const [phase, id] = ref.split('/');
  const told = Array.from({ length: lines }, (_, n) =>
    JSON.stringify({
      timestamp: TIME,
      agent: 'bench',
      progress: n % 100,
      message: `line ${n} of a long log`,
    }),
  );
  appendFileSync(join(folderOf(root, phase, id), 'log.jsonl'), told.map((line) => `${line}\n`).join(''));
}

export function stateText(root, ref) {
  const [phase, id] = ref.split('/');
  return readFileSync(join(folderOf(root, phase, id), 'state.yaml'), 'utf8');
}

function writeTask(root, state, n) {
  const folder = folderOf(root, state.phase, state.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'state.yaml'), yamlOf(state));
  writeFileSync(join(folder, 'log.jsonl'), `${JSON.stringify(createdEvent(state, n))}\n`);
}

function folderOf(root, phase, id) {
  return join(root, '.sow/project/phases', phase, 'tasks', id);
}

function yamlOf(state) {
  const lines = Object.entries(state).map(([key, value]) =>
    `${key}: ${scalar(key, value)}\n`.replace(': \n', ':\n'),
  );
  return `${lines.join('')}# yaml-language-server: $schema=../../../../../schemas/json/task.schema.json\n`;
}

/** Text is quoted where sow would: what a reader could take for a number. */
function scalar(key, value) {
  if (Array.isArray(value) && value.length > 0) return `\n${value.map((one) => `  - ${one}`).join('\n')}`;
  if (typeof value !== 'string') return JSON.stringify(value);
  return key === 'id' || key === 'parent_id' ? JSON.stringify(value) : value;
}

function createdEvent(state, n) {
  const id = `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const subject = `${state.phase}/${state.id}`;
  const entering = { prev: [], to: 'pending', iteration: 1 };
  return { v: 1, id, timestamp: TIME, type: 'created', subject, actor: 'human:bench', ...entering };
}
