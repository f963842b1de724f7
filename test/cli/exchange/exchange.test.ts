// Tasks of other systems, brought in from what their own programs wrote, and the project given out.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../../src/document/yaml/parse.ts';
import { PROJECT_ROOT, Rig } from '../../rig/rig.ts';

const FIXTURES = join(PROJECT_ROOT, 'test/fixtures/exchange');

interface Imported {
  readonly from: string;
  readonly total: number;
  readonly tasks: readonly { ref: string; externalId: string; outcome: string }[];
  readonly notes: readonly { subject: string; message: string }[];
}

type Task = Readonly<Record<string, unknown>>;

function imported(rig: Rig, folder: string): Imported {
  return rig.json<Imported>('import', join(FIXTURES, folder));
}

function task(rig: Rig, ref: string): Task {
  return rig.json<{ task: Task }>('show', ref).task;
}

interface Case {
  readonly folder: string;
  /** External ids in their order, with the status each task then has. */
  readonly statuses: readonly (readonly [externalId: string, status: string])[];
  readonly right: (rig: Rig) => void;
  readonly notes: readonly RegExp[];
}

const CASES: readonly Case[] = [
  {
    folder: 'backlog',
    statuses: [
      ['TASK-1', 'in_progress'],
      ['TASK-1.1', 'completed'],
      ['TASK-2', 'pending'],
    ],
    right: (rig) => {
      const first = task(rig, 'TASK-1');
      assert.equal([first.name, first.priority, first.labels], ['Sign tokens', 'high', ['api', 'auth']]);
      assert.equal([first.assignee, first.created_at], ['ada', '2026-11-20T15:11:00Z']);
      assert.equal(first.success_criteria, [{ criterion: 'Tokens are signed,Keys rotate' }]);
      assert.is(
        rig.read(rig.task('010', 'description.md')),
        'With the key of the service.\n\n## Implementation Plan\n\n1. read 2. write\n\n## Implementation Notes\n\nhalf done\n',
      );
      assert.is(task(rig, 'TASK-1.1').parent_id, '010');
      assert.equal(task(rig, 'TASK-2').depends_on, ['010']);
    },
    notes: [],
  },
  {
    folder: 'dex',
    statuses: [
      ['5m7jy4z5', 'completed'],
      ['qehgugp3', 'in_progress'],
      ['y2ir0lk4', 'pending'],
    ],
    right: (rig) => {
      assert.equal(task(rig, 'qehgugp3').depends_on, ['030']);
      assert.equal(
        [task(rig, '5m7jy4z5').parent_id, task(rig, '5m7jy4z5').completion_summary],
        ['030', 'keys rotate'],
      );
      assert.is(task(rig, 'y2ir0lk4').priority, 'low');
    },
    notes: [],
  },
  {
    folder: 'task-master',
    statuses: [
      ['1', 'in_progress'],
      ['1.1', 'completed'],
      ['1.2', 'pending'],
      ['2', 'needs_review'],
      ['3', 'paused'],
      ['4', 'abandoned'],
    ],
    right: (rig) => {
      assert.equal(task(rig, '1.2').depends_on, ['020']);
      assert.equal(task(rig, '2').depends_on, ['010', '030']);
      assert.equal(task(rig, '2').metadata, { complexityScore: 7 });
      assert.match(
        rig.read(rig.task('010', 'description.md')),
        '## Test strategy\n\nA signed token verifies.\n',
      );
      assert.match(JSON.stringify(task(rig, '3').pause), 'deferred in task-master');
    },
    notes: [
      /^2\.complexityScore has no field here: kept in metadata$/,
      /^3 names 9, which is not there: left out$/,
    ],
  },
  {
    folder: 'beads',
    statuses: [
      ['bd-a1', 'in_progress'],
      ['bd-a1.1', 'completed'],
      ['bd-b2', 'pending'],
      ['bd-c3', 'paused'],
    ],
    right: (rig) => {
      const first = task(rig, 'bd-a1');
      assert.equal([first.priority, first.estimated_hours, first.assignee], ['critical', 1.5, 'ada']);
      assert.equal(first.success_criteria, [
        { criterion: 'Tokens are signed' },
        { criterion: 'Keys rotate' },
      ]);
      assert.is(first.created_at, '2025-03-01T08:00:00Z');
      assert.equal(task(rig, 'bd-b2').depends_on, ['010', { task: '040', type: 'soft' }]);
      assert.equal(
        [task(rig, 'bd-a1.1').parent_id, task(rig, 'bd-a1.1').completion_summary],
        ['010', 'done by cron'],
      );
      assert.match(
        rig.read(rig.task('030', 'description.md')),
        '## bob, 2025-03-01T11:00:00Z\n\nas before?\n',
      );
    },
    notes: [/^bd-a1\.issue_type has no field/, /^bd-a1\.external_ref has no field/],
  },
  {
    folder: 'task-orchestrator',
    statuses: [
      ['1a2b3c4d', 'in_progress'],
      ['2b3c4d5e', 'pending'],
      ['3c4d5e6f', 'paused'],
      ['4d5e6f70', 'completed'],
    ],
    right: (rig) => {
      const first = task(rig, '1a2b3c4d');
      assert.equal([first.estimated_hours, first.deadline], [3, '2025-04-01T00:00:00Z']);
      assert.equal(first.success_criteria, [{ criterion: 'Tokens are signed', measurable: 'signed >= 1' }]);
      assert.equal(task(rig, '2b3c4d5e').depends_on, ['010']);
      assert.match(JSON.stringify(task(rig, '3c4d5e6f').pause), 'blocked in Task Orchestrator');
      const { rating, completion_summary } = task(rig, '4d5e6f70');
      assert.match(JSON.stringify(rating), '"quality":4,"timeliness":5,"notes":"quick"');
      assert.is(completion_summary, 'gone');
      assert.is(rig.read(rig.task('010', 'notes/backend.md')), '# Notes\n\nmind the clock\n');
      assert.match(rig.read(rig.task('010', 'notes/task-orchestrator-context.md')), 'Sign with HS256');
      assert.match(rig.read(rig.task('010', 'log.jsonl')), '"progress":25,"message":"key read"');
    },
    notes: [/^1a2b3c4d\.created_by has no field/, /^4d5e6f70\.phase_id has no field/],
  },
];

for (const { folder, statuses, right, notes } of CASES)
  test(`import of ${folder}: every task, its edges and words, and a report of what has no field`, async () => {
    await using rig = Rig.withProject();
    rig.unchanged(() => rig.ok('import', join(FIXTURES, folder), '-n'));
    const first = imported(rig, folder);
    assert.is(first.from, folder);
    assert.equal(
      first.tasks.map(({ externalId, ref }) => [externalId, task(rig, ref).status]),
      statuses,
    );
    const said = first.notes.map(({ subject, message }) => `${subject} ${message}`);
    for (const note of notes)
      assert.ok(
        said.some((one) => note.test(one)),
        `${note} in ${said.join('\n')}`,
      );
    // Parents keep the status they had there, until something changes in their tree.
    const { diagnostics } = rig.json<{ diagnostics: { code: string }[] }>('validate');
    assert.equal(
      diagnostics.filter(({ code }) => code !== 'SOW407'),
      [],
    );
    right(rig);
    const again = rig.unchanged(() => imported(rig, folder));
    assert.equal([again.total, again.tasks.map(({ outcome }) => outcome)], [0, statuses.map(() => 'kept')]);
    const { tasks } = rig.json<{ tasks: { standing: string }[] }>('list');
    assert.ok(tasks.every(({ standing }) => standing === 'explained'));
  });

test('what another system called a task is accepted where a task is named', async () => {
  await using rig = Rig.withProject();
  imported(rig, 'beads');
  rig.ok('set', 'bd-b2', 'priority=high');
  rig.ok('add', 'More', '--depends-on', 'bd-b2');
  assert.match(rig.ok('why', '050'), '030');
  rig.ok('abandon', 'bd-c3', '-m', 'x');
});

test('the earlier sow’s file becomes the project, and is given out again as it was', async () => {
  await using rig = Rig.make();
  rig.git('switch', '-q', '-c', 'feat/demo-auth');
  rig.ok('init');
  const source = join(PROJECT_ROOT, 'test/fixtures/upstream/project/state.yaml');
  const { from, total } = rig.json<Imported>('import', source);
  assert.equal([from, total], ['upstream', 3]);
  assert.is(rig.ok('validate'), '');
  const given = parse('', rig.ok('export', '--format', 'upstream')).value;
  assert.equal(meant(given), meant(parse('', readFileSync(source, 'utf8')).value));
  assert.match(rig.ok('import', source), '0 brought in from upstream, 3 there already');
});

/** The same data without the earlier sow's noise: times as moments, ids as text, nothing that is empty. */
function meant(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => meant(item));
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .map(([name, one]) => [name, meant(one, name)] as const)
      .filter(([name, one]) => one !== undefined && (LISTS.has(name) || JSON.stringify(one).length > 2));
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  if (key.endsWith('_at')) {
    const at = Math.floor(Date.parse(String(value)) / 1000);
    return at < 0 ? undefined : at;
  }
  if (key === 'id') return String(value).padStart(3, '0');
  return (key === 'iteration' && value === 0) || value === '' ? undefined : value;
}

const LISTS = new Set(['inputs', 'outputs', 'tasks']);

test('a project is given out in every format, and its fields that the earlier sow lacks are told', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First\tof all', '-d', 'Words.', '--priority', 'high');
  rig.ok('claim', '010');
  const { tasks, events } = rig.json<{ tasks: Task[]; events: object[] }>('export');
  assert.equal([tasks[0]?.description, tasks.length, events.length > 2], ['Words.\n', 1, true]);
  const lines = rig.ok('export', '--format', 'jsonl').trim().split('\n');
  assert.equal(
    lines.map((line) => (JSON.parse(line) as { kind: string }).kind).filter((kind) => kind !== 'event'),
    ['project', 'phase', 'phase', 'phase', 'task'],
  );
  assert.equal(parse('', rig.ok('export', '--format', 'yaml')).value?.tasks, tasks);
  assert.match(rig.ok('export', '--format', 'markdown'), '- [ ] **010** First');
  assert.match(
    rig.ok('export', '--format', 'tsv'),
    /^ref\tname\t.*\nimplementation\/010\tFirst of all\tin_progress\thigh\t/,
  );
  assert.match(
    rig.exits(0, ['export', '--format', 'upstream']).stderr,
    'implementation/010.priority the earlier sow has no field for it',
  );
});

test('what cannot be read is told, and nothing of it is written', async () => {
  await using rig = Rig.withProject();
  rig.write('notes/x.txt', 'x');
  assert.match(rig.error(2, ['import', 'notes']).message, 'whose files notes holds cannot be told');
  rig.exits(6, ['import', 'nowhere']);
  rig.write('bad.jsonl', '{"id":"bd-1","title":"One","issue_type":"task"}\nnot json\n');
  assert.match(rig.exits(0, ['import', 'bad.jsonl']).stderr, 'bad.jsonl:2 is no JSON object: left out');
  rig.write(
    'circle.jsonl',
    ['x', 'y'].map((id) => JSON.stringify({ id, name: id, blockedBy: [id === 'x' ? 'y' : 'x'] })).join('\n'),
  );
  assert.match(
    rig.unchanged(() => rig.error(4, ['import', 'circle.jsonl'])).message,
    'that would be a cycle',
  );
});

const LINE = (value: object): string => `${JSON.stringify(value)}\n`;

/** What their own programs would not have written, beside one task that is sound. */
const DAMAGED: readonly {
  readonly from: string;
  readonly file: string;
  readonly text: string;
  readonly notes: readonly string[];
}[] = [
  {
    from: 'dex',
    file: 'tasks.jsonl',
    text: [
      LINE({ id: 'a', name: 'A', blockedBy: 'x', priority: 'urgent', created_at: 'yesterday', name2: '' }),
      LINE({ name: 'no id' }),
      '[]\n',
    ].join(''),
    notes: [
      'tasks.jsonl:3 is no JSON object: left out',
      'tasks[1] has no id: left out',
      'a.blockedBy is no list: kept in metadata',
      'a.priority is no number: kept in metadata',
      'a.created_at is no time: kept in metadata',
    ],
  },
  {
    from: 'beads',
    file: 'issues.jsonl',
    text: LINE({ id: 'a', title: 'A', labels: 'x', estimated_minutes: 'long' }) + LINE({ id: 'b' }),
    notes: [
      'issues[1] has no id or no title: left out',
      'a.labels is no list: kept in metadata',
      'a.estimated_minutes is no number: kept in metadata',
    ],
  },
  {
    from: 'task-master',
    file: 'tasks.json',
    text: JSON.stringify({
      tasks: [
        { id: 1, title: 'A', priority: 'urgent', dependencies: '2', subtasks: ['x', { id: 1, title: 'B' }] },
        'x',
      ],
    }),
    notes: [
      'tasks[1] has no id: left out',
      '1.subtasks[0] has no id: left out',
      '1.priority urgent is no priority: left out',
      '1.dependencies is no list: kept in metadata',
    ],
  },
  {
    from: 'task-orchestrator',
    file: 'tasks.json',
    text: JSON.stringify([
      { id: 'a(', title: 'A', success_criteria: 'it works', deadline: 'soon', estimated_hours: 'few' },
      { title: 'B' },
    ]),
    notes: [
      'tasks[1] has no id: left out',
      'a(.deadline is no time: kept in metadata',
      'a(.estimated_hours is no number: kept in metadata',
    ],
  },
  {
    from: 'backlog',
    file: 'tasks/a.md',
    text: '---\nid: a\ntitle: A\nlabels: x\npriority: urgent\ncreated_date: soon\n---\nWords\n',
    notes: [
      'a.priority urgent is no priority: left out',
      'a.labels is no list: kept in metadata',
      'a.created_date is no time: kept in metadata',
    ],
  },
];

for (const { from, file, text, notes } of DAMAGED)
  test(`of damaged files of ${from} what is sound comes, and each thing that does not is told`, async () => {
    await using rig = Rig.withProject();
    rig.write(`damaged/${file}`, text);
    const done = rig.json<Imported>('import', 'damaged', '--from', from);
    assert.is(done.tasks[0]?.outcome, 'created');
    assert.equal(new Set(done.notes.map(({ subject, message }) => `${subject} ${message}`)), new Set(notes));
    assert.is(rig.ok('validate'), '');
  });

test('where no task is found, it is said what stands there instead', async () => {
  await using rig = Rig.withProject();
  rig.write('tasks.json', '{');
  const failed = rig.unchanged(() => rig.error(2, ['import', 'tasks.json', '--from', 'task-master']));
  assert.equal(
    [failed.message, failed.hint],
    ['no task of task-master was found there', 'tasks.json is no JSON: left out'],
  );
});

test('a folder of the system’s own, put beside the repository, is told by its looks', async () => {
  await using rig = Rig.withProject();
  cpSync(join(FIXTURES, 'backlog/backlog'), rig.path('backlog'), { recursive: true });
  assert.match(
    rig.ok('import', '.', '--from', 'backlog'),
    '3 brought in from backlog, 0 there already, 0 notes',
  );
});

test.run();
