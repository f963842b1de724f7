// --json: every command answers with one envelope that obeys its published schema, and fails with another.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS } from '../../src/cli/table/all.ts';
import { findCommand } from '../../src/cli/table/table.ts';
import { type Failed, Rig } from '../rig/rig.ts';

type Data = Readonly<Record<string, unknown>>;

const ARTIFACT = ['owner', 'side', 'artifact', 'changed'];

/** One call after another; `keys` are what its data must have. */
const CALLS: readonly (readonly [call: readonly string[], keys: readonly string[]])[] = [
  [['init'], ['root', 'written', 'kept', 'agents']],
  [
    ['project', 'new', 'demo'],
    ['project', 'phases', 'switched_to'],
  ],
  [['project', 'show'], ['project']],
  [
    ['advance', '--list'],
    ['state', 'end', 'ways', 'total', 'truncated'],
  ],
  [
    ['prompt', 'show', '--state'],
    ['name', 'prompt'],
  ],
  [
    ['project', 'list'],
    ['projects', 'total', 'truncated'],
  ],
  [
    ['refs', 'add', '.', '-d', 'this one', '--id', 'here'],
    ['ref', 'changed'],
  ],
  ...['list', 'status', 'update'].map((verb): readonly [readonly string[], readonly string[]] => [
    ['refs', verb],
    ['refs', 'total', 'truncated'],
  ]),
  [['refs', 'remove', 'here'], ['removed']],
  [['worktree', 'add', 'feat/side'], ['worktree']],
  [
    ['worktree', 'list'],
    ['worktrees', 'total', 'truncated'],
  ],
  [['worktree', 'show', 'feat/demo'], ['worktree']],
  [['worktree', 'remove', 'feat/side'], ['worktree']],
  [['worktree', 'path', 'feat/demo'], ['path']],
  [
    ['worktree', 'prune'],
    ['worktrees', 'total', 'truncated'],
  ],
  [
    ['worktree', 'sync'],
    ['branches', 'total', 'truncated'],
  ],
  [
    ['worktree', 'recover'],
    ['mended', 'total', 'truncated'],
  ],
  [['land'], ['branch', 'trunk', 'commit', 'landed', 'refs', 'state_commit']],
  [
    ['project', 'close', '-n', '--force', '--reason', 'x'],
    ['name', 'archive', 'files', 'commit'],
  ],
  [
    ['project', 'types'],
    ['types', 'total', 'truncated'],
  ],
  [['project', 'set', 'description=x'], ['changed']],
  [['phase', 'add', 'more'], ['phase']],
  [
    ['phase', 'list'],
    ['phases', 'total', 'truncated'],
  ],
  [['phase', 'show', 'more'], ['phase']],
  [['phase', 'set', 'more', 'enabled=false'], ['changed']],
  [['config', 'set', 'runs.timeout=30m'], ['changed']],
  [
    ['config', 'show'],
    ['settings', 'total', 'truncated'],
  ],
  [['config', 'get', 'runs.timeout'], ['setting']],
  [['config', 'init'], ['path']],
  [
    ['config', 'path'],
    ['path', 'exists'],
  ],
  [
    ['config', 'validate'],
    ['path', 'exists', 'diagnostics', 'executors'],
  ],
  [['config', 'reset', '--yes'], ['backup']],
  [
    ['setup', 'claude'],
    ['files', 'written'],
  ],
  [['hook', 'stop'], ['said']],
  [
    ['plan', 'a goal', '--executor', 'command:cp plan.yaml .sow/project/plan.yaml'],
    ['file', 'runs', 'tasks', 'phases', 'total', 'truncated'],
  ],
  [
    ['schema', 'list'],
    ['schemas', 'total', 'truncated'],
  ],
  [['schema', 'show', 'task'], ['schema']],
  [
    ['schema', 'vet', 'own.cue', 'plan.yaml'],
    ['diagnostics', 'files'],
  ],
  [['schema', 'generate'], ['written']],
  [
    ['apply', 'plan.yaml'],
    ['tasks', 'phases', 'total', 'truncated', 'written'],
  ],
  [['task', 'add', 'Third'], ['task']],
  [
    ['task', 'list'],
    ['tasks', 'total', 'truncated'],
  ],
  [['artifact', 'add', 'plan.yaml', '-t', 'x', '--task', '010'], ARTIFACT],
  [['artifact', 'set', 'plan.yaml', 'approved=true', '--task', '010'], ARTIFACT],
  [
    ['artifact', 'list', '--task', '010'],
    ['owner', 'artifacts', 'total', 'truncated'],
  ],
  [['artifact', 'rm', 'plan.yaml', '--task', '010'], ARTIFACT],
  [['input', 'add', 'plan.yaml', '-t', 'x', '--task', '010'], ARTIFACT],
  [['input', 'set', 'plan.yaml', 'approved=true', '--task', '010'], ARTIFACT],
  [
    ['input', 'list', '--task', '010'],
    ['owner', 'artifacts', 'total', 'truncated'],
  ],
  [['input', 'rm', 'plan.yaml', '--task', '010'], ARTIFACT],
  [['output', 'add', 'plan.yaml', '-t', 'x', '--task', '010'], ARTIFACT],
  [['output', 'set', 'plan.yaml', 'approved=true', '--task', '010'], ARTIFACT],
  [
    ['output', 'list', '--task', '010'],
    ['owner', 'artifacts', 'total', 'truncated'],
  ],
  [['output', 'rm', 'plan.yaml', '--task', '010'], ARTIFACT],
  [['feedback', 'add', '010', '-m', 'x'], ['task']],
  [
    ['feedback', 'list', '010'],
    ['feedback', 'total', 'truncated'],
  ],
  [['feedback', 'show', '010'], ['feedback']],
  [['task', 'show', '010'], ['task']],
  [['worktree', 'add', '010'], ['worktree']],
  [
    ['worktree', 'resolve', '010'],
    ['ref', 'status', 'worktree_path', 'open'],
  ],
  [
    ['worktree', 'remove', '010', '--force'],
    ['worktree', 'branch_removed'],
  ],
  [
    ['task', 'children', '010'],
    ['tasks', 'total', 'truncated', 'progress'],
  ],
  [
    ['task', 'expand', 'a', '--items', 'items.json', '--template', '{{item}}', '-n'],
    ['parent', 'status', 'children', 'created', 'left', 'total', 'truncated'],
  ],
  [['ready'], ['tasks', 'total', 'truncated']],
  [
    ['why', '010'],
    ['ref', 'readiness', 'blockers', 'reasons', 'task'],
  ],
  [
    ['task', 'set', '010', '020', 'labels=x'],
    ['tasks', 'total', 'truncated'],
  ],
  [
    ['task', 'set', '010', 'labels=y'],
    ['tasks', 'total', 'truncated', 'task'],
  ],
  [
    ['task', 'claim', '010'],
    ['tasks', 'total', 'truncated', 'task'],
  ],
  [
    ['task', 'pause', '010', '-m', 'x'],
    ['tasks', 'total', 'truncated', 'task'],
  ],
  [
    ['task', 'answer', '010', '-m', 'x'],
    ['tasks', 'total', 'truncated', 'task'],
  ],
  [['task', 'claim', '010'], ['task']],
  [
    ['task', 'check', '010'],
    ['task', 'criteria', 'tests', 'met'],
  ],
  [['trust'], ['untrusted', 'trusted']],
  [
    ['task', 'join', '010'],
    ['task', 'agent_id', 'changed'],
  ],
  [
    ['task', 'leave', '010'],
    ['task', 'agent_id', 'changed'],
  ],
  [
    ['task', 'share', '010', 'api', '--value', '1'],
    ['ref', 'context', 'changed'],
  ],
  [
    ['task', 'context', '010'],
    ['ref', 'contexts', 'contributions', 'total', 'truncated'],
  ],
  [['task', 'note', '010', '-m', 'x'], ['notes']],
  [['task', 'progress', '010', '50', '-m', 'x'], ['progress']],
  [
    ['participant', 'list'],
    ['participants', 'total', 'truncated'],
  ],
  [
    ['participant', 'status'],
    ['participants', 'total', 'truncated'],
  ],
  [
    ['participant', 'load'],
    ['participants', 'total', 'truncated'],
  ],
  [['task', 'submit', '010'], ['task']],
  [['task', 'reject', '010', '-m', 'x'], ['task']],
  [['task', 'release', '010'], ['task']],
  [['task', 'claim', '--next'], ['task']],
  [['task', 'complete', '010'], ['task']],
  [
    ['task', 'rate', '010', '--quality', '4'],
    ['task', 'changed'],
  ],
  [['task', 'reopen', '010', '-m', 'x'], ['task']],
  [['task', 'abandon', '010', '-m', 'x'], ['task']],
  [
    ['task', 'accept', '010'],
    ['tasks', 'total', 'truncated', 'task'],
  ],
  [['task', 'claim', '020'], ['task']],
  [['task', 'submit', '020'], ['task']],
  [['task', 'approve', '020'], ['task']],
  [
    ['status'],
    ['project', 'head', 'counts', 'total', 'questions', 'reviews', 'working', 'ready', 'blocked', 'wrong'],
  ],
  [['events'], ['events', 'total', 'truncated']],
  [
    ['inbox', '--limit', '2'],
    ['reader', 'events', 'total', 'truncated'],
  ],
  [
    ['search', 'First'],
    ['tasks', 'total', 'truncated'],
  ],
  [
    ['metrics'],
    ['tasks', 'ratings', 'cycle_hours', 'active_hours', 'iterations', 'estimates', 'participants'],
  ],
  [['cost', 'add', '010', '--model', 'x', '--cost-usd', '0.5'], ['cost']],
  [
    ['cost', 'show'],
    ['by', 'rows', 'sum', 'budget', 'budget_usd', 'unpriced', 'total', 'truncated'],
  ],
  [['expertise', 'add', 'api', '-m', 'x'], ['expertise']],
  [
    ['expertise', 'list'],
    ['domains', 'total', 'truncated'],
  ],
  [['expertise', 'show', 'api'], ['expertise']],
  ...['validate', 'prune'].map((verb): readonly [readonly string[], readonly string[]] => [
    ['expertise', verb],
    ['domains', 'total', 'truncated'],
  ]),
  [
    ['expertise', 'history'],
    ['events', 'total', 'truncated'],
  ],
  [
    ['expertise', 'improve', '--executor', 'command:true', '-q'],
    ['run', 'domains', 'total', 'truncated'],
  ],
  [['report'], ['markdown', 'refs', 'truncated']],
  [
    ['task', 'archive', '020'],
    ['archived', 'pruned', 'total', 'truncated'],
  ],
  [
    ['archive', 'list'],
    ['archives', 'total', 'truncated'],
  ],
  [
    ['archive', 'restore', '020'],
    ['ref', 'kind', 'archive', 'files'],
  ],
  [
    ['archive', 'show', '020'],
    ['archive', 'files', 'path', 'text'],
  ],
  [
    ['archive', 'prune'],
    ['pruned', 'total', 'truncated'],
  ],
  [['validate'], ['diagnostics', 'files']],
  [['doctor'], ['findings', 'fixed']],
  [['recover'], ['recovered', 'total', 'truncated']],
  [
    ['agent', 'list'],
    ['roles', 'total', 'truncated'],
  ],
  [['agent', 'show', 'planner'], ['role']],
  [
    ['prompt', 'list'],
    ['prompts', 'total', 'truncated'],
  ],
  [['prompt', 'show', 'planner'], ['prompt']],
  [['prime'], ['text', 'tokens']],
  [['ps'], ['runs', 'total', 'truncated']],
  [
    ['stop', '--all'],
    ['runs', 'total', 'truncated'],
  ],
  [['task', 'add', 'Fourth', '--review', 'none'], ['task']],
  [['agent', 'spawn', '040', '--executor', 'command:sh -c "sow release"'], ['task']],
  [['agent', 'resume', '040', '--executor', 'command:sh -c "sow submit"'], ['task']],
  [
    ['logs', '040'],
    ['run', 'nth', 'of', 'events', 'total', 'truncated'],
  ],
  [
    ['diff', '040'],
    ['ref', 'from', 'shared', 'text', 'untracked'],
  ],
  [
    ['task', 'rm', '030', '--yes'],
    ['removed', 'total'],
  ],
  [['task', 'add', 'Fourth', '--review', 'none'], ['task']],
  [
    ['run', '--executor', 'command:/bin/sh -c "sow submit"', '-q'],
    ['exit', 'runs', 'counts'],
  ],
  [
    ['batch', 'list'],
    ['batches', 'total', 'truncated'],
  ],
  [['batch', 'show', '1'], ['batch']],
  [['graph'], ['nodes', 'edges', 'batches', 'critical_path', 'cycles', 'missing', 'waiting']],
  [
    ['completion', 'bash'],
    ['shell', 'script'],
  ],
  [['resolve'], ['renumbered', 'taken', 'left']],
  [
    ['migrate', 'check'],
    ['steps', 'files', 'notes'],
  ],
  [
    ['migrate', 'apply'],
    ['steps', 'files', 'record'],
  ],
  [['export'], ['project']],
  [
    ['workflow', 'add', 'one.yaml'],
    ['name', 'file', 'changed'],
  ],
  [
    ['workflow', 'update', 'one.yaml'],
    ['name', 'file', 'changed'],
  ],
  [
    ['workflow', 'list'],
    ['workflows', 'total', 'truncated'],
  ],
  [
    ['workflow', 'show', 'one'],
    ['workflow', 'file', 'digest'],
  ],
  [
    ['workflow', 'validate', 'one'],
    ['file', 'name', 'steps', 'diagnostics'],
  ],
  [
    ['workflow', 'graph', 'one'],
    ['name', 'levels', 'edges'],
  ],
  [
    ['workflow', 'render', 'one', 'a'],
    ['step', 'prompt'],
  ],
  [
    ['workflow', 'export', 'one'],
    ['format', 'workflow'],
  ],
  [['workflow', 'run', 'one', '--executor', 'command:sh -c "cat; echo done"', '-q'], ['execution']],
  [
    ['workflow', 'runs'],
    ['executions', 'total', 'truncated'],
  ],
  [['workflow', 'status', 'one-001'], ['execution']],
  [
    ['workflow', 'events', 'one-001'],
    ['events', 'total', 'truncated'],
  ],
  [
    ['workflow', 'checkpoints', 'one-001'],
    ['checkpoints', 'total', 'truncated'],
  ],
  [
    ['workflow', 'stats'],
    ['workflows', 'total', 'truncated'],
  ],
  [
    ['workflow', 'retry', 'one-001', '--from', 'a', '--executor', 'command:sh -c "cat; echo done"', '-q'],
    ['execution'],
  ],
  [
    ['workflow', 'restore', 'latest'],
    ['id', 'checkpoint', 'tasks_changed'],
  ],
  [
    ['workflow', 'archive', 'one'],
    ['name', 'file', 'changed'],
  ],
  [['checkpoint', 'create'], ['checkpoint']],
  [
    ['checkpoint', 'list'],
    ['checkpoints', 'total', 'truncated'],
  ],
  [['checkpoint', 'show'], ['checkpoint']],
  [
    ['checkpoint', 'diff'],
    ['checkpoint', 'files', 'total', 'truncated', 'text'],
  ],
  [
    ['checkpoint', 'restore'],
    ['checkpoint', 'before', 'written', 'removed', 'tasks_changed', 'left', 'code'],
  ],
  [
    ['checkpoint', 'prune'],
    ['pruned', 'total', 'truncated'],
  ],
  [['config', 'set', 'runs.timeout=40m'], ['changed']],
  [
    ['undo', '--list'],
    ['changes', 'total', 'truncated'],
  ],
  [['undo'], ['change', 'tasks_changed']],
  [['help'], ['commands']],
  [['project', 'delete', '--yes'], ['removed']],
];

/** What stands in the schema's task and must stand in every task that is printed. */
const TASK_KEYS = [
  'ref',
  'id',
  'name',
  'phase',
  'status',
  'iteration',
  'assigned_agent',
  'inputs',
  'outputs',
];

/** They hand the terminal to another program. */
const AT_A_TERMINAL = ['attach', 'chat', 'config edit'];

/** They need a run that has not ended. */
const AT_WORK = ['workflow pause', 'workflow resume', 'workflow cancel'];

/** They ask another program, need files of another system, or are called by git; test/cli has a file on each. */
const ELSEWHERE = ['issue list', 'issue show', 'issue start', 'import', 'migrate rollback', 'schema merge'];

test('every command has a call here', () => {
  const called = new Set([...AT_A_TERMINAL, ...AT_WORK, ...CALLS.map(([call]) => named(call))]);
  assert.equal(
    COMMANDS.map(({ path }) => path.join(' ')).filter(
      (path) => !called.has(path) && !ELSEWHERE.includes(path),
    ),
    [],
  );
});

test('each answers with one envelope that obeys the schema, names the command, and holds what it promises', async () => {
  await using rig = Rig.make();
  rig.write('items.json', '["x"]');
  rig.write('one.yaml', 'name: one\nsteps:\n  - {key: a, agent: implementer, prompt: x}\n');
  rig.write('own.cue', 'package own\n\n#Own: {...}\n');
  rig.write('plan.yaml', 'tasks:\n  - {key: a, name: First}\n  - {key: b, name: Second}\n');
  for (const [call, keys] of CALLS) {
    const { stdout, stderr } = rig.exits(0, [...call, '--json']);
    const envelope = JSON.parse(stdout) as { command: string; data: Data };
    assert.is(envelope.command, named(call));
    const data = rig.checked<Data>(envelope);
    for (const key of keys) assert.ok(Object.hasOwn(data, key), `${call.join(' ')} has no ${key}: ${stdout}`);
    for (const task of tasksIn(data))
      for (const key of TASK_KEYS)
        assert.ok(Object.hasOwn(task, key), `${call.join(' ')}: a task without ${key}`);
    assert.is(stderr, '', call.join(' '));
  }
});

/** A failure of each kind that a call can bring about, and the facts beside its words. */
const FAILURES: readonly (readonly [call: string, exit: number, reason: string, facts: readonly string[]])[] =
  [
    ['frobnicate', 2, 'usage', []],
    ['claim 990', 6, 'not-found', ['what', 'ref']],
    ['submit 010', 4, 'transition-refused', ['task', 'verb', 'status', 'allowed']],
    ['claim 020', 4, 'guard-unmet', ['task', 'missing']],
    ['complete 030 --actor agent:x', 4, 'not-permitted', ['task', 'verb', 'actor', 'instead']],
    ['claim 030', 4, 'claimed', ['task', 'holder']],
    ['project new other', 4, 'project-exists', ['name']],
    ['show 040', 3, 'none', []],
    ['claim 040', 3, 'invalid-state', ['diagnostics']],
    ['apply broken.yaml', 2, 'invalid-input', ['diagnostics']],
    ['rm 010', 4, 'refused', []],
    ['run', 6, 'no-executor', ['found']],
  ];

test('every failure is one envelope on stderr with its reason, its facts and the next step', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--depends-on', '010');
  for (const name of ['Third', 'Fourth']) rig.ok('add', name);
  rig.ok('claim', '030', '--actor', 'agent:y');
  rig.write(rig.task('040'), 'id: [\n');
  rig.write('broken.yaml', 'tasks: 1\n');
  for (const [call, exit, reason, facts] of FAILURES) {
    if (reason === 'none') {
      assert.is(rig.data<{ task: { status: string } }>(exit, call.split(' ')).task.status, 'invalid');
      continue;
    }
    const failure: Failed & Data = { ...rig.error(exit, call.split(' ')) };
    assert.is(failure.reason, reason, call);
    for (const fact of facts) assert.ok(Object.hasOwn(failure, fact), `${call} has no ${fact}`);
    assert.is(
      rig.exits(exit, call.split(' ')).stderr.includes(failure.message),
      true,
      'as text, in the same words',
    );
  }
});

function named(call: readonly string[]): string {
  const found = findCommand(call);
  return found.ok ? found.value.command.path.join(' ') : '';
}

function tasksIn(data: Data): Data[] {
  const lists = ['tasks', 'questions', 'reviews', 'working', 'ready', 'blocked'].flatMap((key) =>
    Array.isArray(data[key]) ? data[key] : [],
  );
  const tasks = [...lists, ...(data.task ? [data.task] : [])] as Data[];
  // What a plan came to is told by key and reference.
  return tasks.filter((task) => !Object.hasOwn(task, 'outcome'));
}

test.run();
