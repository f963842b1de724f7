// What agents learn: into the file of its domain, out of it again, and into the prompts of those who come after.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FakeModel } from '../../rig/fake-model.ts';
import { Rig } from '../../rig/rig.ts';

const API = '.sow/knowledge/expertise/api.yaml';

interface Shown {
  readonly expertise: {
    readonly version: number;
    readonly line_count: number;
    readonly validated_at?: string;
    readonly content: Readonly<Record<string, readonly { readonly path?: string; readonly text?: string }[]>>;
  };
}

interface Told {
  readonly domain: string;
  readonly change_type: string;
  readonly change_summary: string;
  readonly version: number;
  readonly actor: string;
  readonly session_id?: string;
  readonly diff: { readonly added: object; readonly removed: object };
}

const show = (rig: Rig, domain = 'api'): Shown['expertise'] =>
  rig.json<Shown>('expertise', 'show', domain).expertise;
const history = (rig: Rig): Told[] => rig.json<{ events: Told[] }>('expertise', 'history').events;

test('what is added stands in a file with a version, a comment of a hand stays, and the history has the difference', async () => {
  await using rig = Rig.withProject();
  rig.ok('expertise', 'add', 'api', '-m', 'Handlers return a Result', '--kind', 'pattern');
  rig.write(API, `# ours\n${rig.read(API)}`);
  rig.ok('expertise', 'add', 'api', '--kind', 'file', '--path', 'src/a.ts', '-m', 'all routes');
  rig.ok('expertise', 'add', 'api', '-m', 'Mocks of the clock hang', '--kind', 'failure');
  assert.match(rig.read(API), /^# ours\ndomain: api\nversion: 3\n/);
  const { version, line_count, content } = show(rig);
  assert.is(version, 3);
  assert.is(line_count, rig.read(API).trimEnd().split('\n').length);
  assert.equal(
    Object.values(content).map(({ length }) => length),
    [1, 1, 0, 1],
  );
  assert.match(
    rig.ok('expertise', 'add', 'api', '-m', 'handlers return a  RESULT', '--kind', 'pattern'),
    /nothing new/,
  );
  assert.equal(
    history(rig).map(({ version: n, change_type, change_summary, actor }) => [
      n,
      change_type,
      change_summary,
      actor,
    ]),
    [
      [1, 'learned', '+1 pattern', 'human:tester'],
      [2, 'learned', '+1 core file', 'human:tester'],
      [3, 'learned', '+1 learning', 'human:tester'],
    ],
  );
  assert.equal(history(rig)[1]?.diff, { added: { core_files: ['src/a.ts'] }, removed: {} });
  assert.match(rig.ok('expertise'), /api +version 3 +3 entries/);
  assert.match(rig.exits(6, ['expertise', 'show', 'apo']).stderr, /did you mean api/);
  rig.ok('validate');
  rig.write(API, 'domain: api\nverson: 1\n');
  assert.match(rig.exits(3, ['validate']).stdout, /expertise\/api\.yaml:2:1: error SOW202.*verson/);
  rig.exits(3, ['expertise', 'add', 'api', '-m', 'x']);
});

test('validate takes out what is gone, stale or said twice; prune cuts the oldest', async () => {
  await using rig = Rig.withProject();
  rig.write('src/there.ts', '');
  const at = (day: string): string => `    at: ${day}T00:00:00Z\n`;
  const entry = (text: string, day: string, more = ''): string => `  - text: ${text}\n${more}${at(day)}`;
  const patterns = Array.from({ length: 30 }, (_, n) =>
    entry(`pattern ${n}`, `2026-01-${10 + (n % 20)}`),
  ).join('');
  rig.write(
    API,
    `domain: api\nversion: 4\ncreated_at: 2026-01-01T00:00:00Z\nupdated_at: 2026-01-01T00:00:00Z\ncontent:\n core_files:\n  - path: src/there.ts\n  - path: src/gone.ts\n patterns:\n${patterns} learnings:\n${entry('old', '2020-01-01', '    kind: failure\n')}${entry('old but it worked', '2020-01-01')}${entry('twice', '2026-01-01')}${entry('Twice', '2026-01-02')}`,
  );
  rig.ok('expertise', 'validate');
  const valid = show(rig);
  assert.is(valid.version, 5);
  assert.ok(valid.validated_at);
  assert.equal(valid.content.core_files, [{ path: 'src/there.ts' }]);
  assert.equal(
    valid.content.learnings?.map(({ text }) => text),
    ['old but it worked', 'twice'],
  );
  rig.ok('expertise', 'prune', '--max-lines', '60');
  const cut = show(rig);
  assert.ok(cut.line_count <= 60, String(cut.line_count));
  assert.is(cut.content.patterns?.length, 20);
  assert.not(
    cut.content.patterns?.some(({ text }) => text === 'pattern 0'),
    'the oldest went',
  );
  assert.ok(cut.content.patterns?.some(({ text }) => text === 'pattern 19'));
  assert.equal(
    history(rig).map(({ change_type }) => change_type),
    ['validated', 'pruned'],
  );
  assert.match(rig.ok('expertise', 'prune'), /nothing new/);
  rig.ok('expertise', 'validate');
  assert.is(show(rig).version, 6, 'what changes nothing is no version');
});

test('what an agent says in its summary is learned, and told to the next one of the domain', async () => {
  const model = FakeModel.make();
  await using rig = model.rig;
  rig.ok('add', 'Change the api');
  rig.ok('add', 'Restyle the button', '--depends-on', '010');
  rig.ok('add', 'Extend the api', '--depends-on', '010');
  rig.write(
    'summary.md',
    'It is done.\n\nlearnings:\n- routes stand in src/router.ts\n- failed: two routers\n',
  );
  model.run(['-j', '1'], 'sow submit -F summary.md');
  const [told] = history(rig);
  assert.is(told?.change_summary, '+2 learnings');
  assert.is(told?.actor, 'agent:implementer/implementation/010');
  assert.is(told?.session_id, model.counted[0]?.session);
  rig.ok('approve', '010');
  model.run(['-j', '1'], 'sow submit');
  const prompts = model.counted.map(({ prompt }) => prompt);
  const of = (words: string): string => prompts.find((prompt) => prompt.includes(`"${words}"`)) ?? '';
  assert.match(
    of('Extend the api'),
    /## What is known of api\n\nWhat came of earlier tasks:\n- routes stand in src\/router\.ts\n- failed: two routers/,
  );
  assert.not.match(of('Restyle the button'), /What is known/);
  assert.match(of('Change the api'), /end your summary with `learnings:`/);
});

test('an agent adds to the domain of its task, and one that edits its task by hand is heard too', async () => {
  const model = FakeModel.make();
  await using rig = model.rig;
  rig.ok('add', 'Change the api');
  model.run(
    [],
    'sow expertise add -m "by the verb"; sed -i "s/^status: .*/status: needs_review/; /^iteration/i completion_summary: \'learnings: by hand\'" $SOW_DIR/project/phases/implementation/tasks/010/state.yaml',
  );
  assert.equal(
    show(rig).content.learnings?.map(({ text }) => text),
    ['by the verb', 'by hand'],
  );
});

test('improve: a researcher edits the file, which is one version, one line of history and one operation', async () => {
  const model = FakeModel.make();
  await using rig = model.rig;
  rig.ok('expertise', 'add', 'api', '-m', 'Handlers throw');
  const env = model.env(`sed -i 's/Handlers throw/Handlers return a Result/' ${API}`);
  const { stdout } = rig.exits(0, ['expertise', 'improve', 'api'], { env });
  assert.match(stdout, /api version 2: \+1 learning, -1 learning/);
  assert.is(show(rig).version, 2);
  assert.match(rig.read(API), /Handlers return a Result/);
  const last = history(rig).at(-1);
  assert.is(last?.change_type, 'self_improved');
  assert.is(last?.session_id, model.counted[0]?.session);
  assert.match(model.counted[0]?.prompt ?? '', /api\.yaml[\s\S]*No file is longer than 1000 lines/);
  assert.equal(
    model.costs('--by', 'operation').rows.map(({ operation_type }) => operation_type),
    ['improve'],
  );
  const broken = { env: model.env(`echo x >> ${API}`) };
  rig.exits(3, ['expertise', 'improve', 'api'], broken);
  assert.match(rig.read(API), /x\n$/, 'it is left as it is');
  assert.match(rig.error(4, ['expertise', 'improve', 'frontend']).message, /nothing is known/);
  rig.write(API, rig.read(API).replace(/x\n$/, ''));
  assert.match(
    rig.error(1, ['expertise', 'improve', '--executor', 'command:false']).message,
    /did not finish/,
  );
});

test.run();
