// The seed's settings as they stand there, and what each of them does.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FakeModel } from '../../rig/fake-model.ts';
import { Rig } from '../../rig/rig.ts';

/** Comments and quotes as they were. */
const BLOCK = `# New configuration options
parallel:
  enabled: true
  max_concurrency: 3
  strategy: "by_epic"  # "by_epic", "by_task", "smart"
  worktree_dir: ".worktrees"
  merge_strategy: "merge"  # "merge", "squash"

learning:
  enabled: true
  expertise_max_lines: 1000
  self_improve_interval: "daily"  # "never", "session", "daily"
  domains:
    - database
    - api
    - frontend
    - testing
    - security
    - deployment
    - general

cost:
  enabled: true
  budget_limit_usd: null  # null = unlimited
  optimization_enabled: true
  default_model: "sonnet"
  model_overrides:
    critical_tasks: "opus"
    documentation: "haiku"
`;

interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly source: string;
}

test('the block loads as it stands, and each key says that it is from the repository', async () => {
  await using rig = Rig.withProject();
  rig.write('.sow/config.yaml', BLOCK);
  assert.equal(rig.json<{ diagnostics: unknown[] }>('validate').diagnostics, []);
  const { settings } = rig.json<{ settings: Setting[] }>('config', 'show');
  const own = settings.filter(({ source }) => source === 'repository');
  assert.equal(
    own.map(({ key, value }) => [key, value]),
    [
      ['parallel.enabled', true],
      ['parallel.strategy', 'by_epic'],
      ['parallel.max_concurrency', 3],
      ['parallel.worktree_dir', '.worktrees'],
      ['parallel.merge_strategy', 'merge'],
      ['learning.enabled', true],
      ['learning.expertise_max_lines', 1000],
      ['learning.self_improve_interval', 'daily'],
      ['learning.domains', ['database', 'api', 'frontend', 'testing', 'security', 'deployment', 'general']],
      ['cost.enabled', true],
      ['cost.budget_limit_usd', null],
      ['cost.optimization_enabled', true],
      ['cost.default_model', 'sonnet'],
      ['cost.model_overrides.critical_tasks', 'opus'],
      ['cost.model_overrides.documentation', 'haiku'],
    ],
  );
});

test('what is wrong in it is told at its place, with what was meant', async () => {
  await using rig = Rig.withProject();
  for (const [good, bad, said] of [
    ['budget_limit_usd: null', 'budget_limit_usd: 0', /config\.yaml:\d+:21: error SOW2\d\d/],
    ['budget_limit_usd: null', 'budget_limit: 5', /did you mean budget_limit_usd/],
    ['"daily"', '"dayly"', /did you mean "?daily/],
    ['expertise_max_lines: 1000', 'expertise_max_lines: 99', /config\.yaml:\d+:24: error/],
    ['critical_tasks', 'critcal_tasks', /did you mean critical_tasks/],
  ] as const) {
    rig.write('.sow/config.yaml', BLOCK.replace(good, bad));
    assert.match(rig.exits(3, ['validate']).stdout, said, bad);
  }
});

test('cost: the default, the overrides and the cheaper model reach the program; a plain program has SOW_MODEL', async () => {
  const model = FakeModel.make(BLOCK);
  await using rig = model.rig;
  for (const name of ['Critical', 'Document it', 'Low', 'Plain', 'Named']) rig.ok('add', name);
  rig.ok('set', '010', 'priority=critical');
  rig.ok('set', '030', 'priority=low');
  rig.ok('set', '050', 'model=fable');
  const chosen = (): Record<string, string> =>
    Object.fromEntries(model.counted.slice(-5).map(({ input, model: name }) => [String(input - 1000), name]));
  model.run(['-j', '1']);
  assert.equal(chosen(), { 10: 'opus', 20: 'haiku', 30: 'haiku', 40: 'sonnet', 50: 'fable' });
  assert.match(rig.ok('why', '010'), /model: its conversation began with opus/);
  rig.ok('config', 'set', 'cost.optimization_enabled=false', 'cost.model_overrides.documentation=');
  for (const id of ['020', '030']) rig.ok('reject', id, '-m', 'x');
  for (const name of ['Document this', 'Low too']) rig.ok('add', name);
  rig.ok('set', '070', 'priority=low');
  assert.match(rig.ok('why', '070'), /model: sonnet: cost\.default_model/);
  const env = { SOW_EXECUTOR: `command:sh -c 'echo "$SOW_MODEL" >> models; sow submit'` };
  rig.sow(['run', '-j', '1'], { env: { ...env, ...model.env() } });
  assert.is(rig.read('models'), 'sonnet\nsonnet\n');
  assert.equal(
    model.counted.slice(-2).map(({ model: name }) => name),
    ['haiku', 'haiku'],
    'what was begun with a model goes on with it',
  );
});

test('cost: an executor has its own names of models', async () => {
  const model = FakeModel.make('cost:\n  default_model: sonnet\n');
  await using rig = model.rig;
  const codex = { type: 'codex', program: model.program, env: { FAKE_SPEAKS: 'codex' } };
  model.configure({ mapped: { ...codex, models: { sonnet: 'gpt-5' } }, codex });
  rig.ok('add', 'First');
  rig.ok('add', 'Second');
  rig.ok('set', '010', 'executor=mapped');
  rig.ok('set', '020', 'executor=codex');
  assert.match(rig.ok('why', '010'), /model: sonnet, which mapped calls gpt-5: cost\.default_model/);
  assert.match(rig.ok('why', '020'), /its own model: codex has no name for sonnet/);
  model.run(['-j', '1']);
  assert.equal(
    model.counted.map(({ args }) => args.includes('--model') && args[args.indexOf('--model') + 1]),
    ['gpt-5', false],
  );
});

test('learning.domains: nothing else is learned of, and tasks belong to one of them', async () => {
  await using rig = Rig.withProject();
  rig.write('.sow/config.yaml', 'learning:\n  domains: [billing, general]\n');
  assert.match(rig.exits(6, ['expertise', 'add', 'api', '-m', 'x']).stderr, /no domain api/);
  rig.ok('expertise', 'add', 'billing', '-m', 'Amounts are cents');
  rig.ok('add', 'Round the billing');
  assert.match(rig.ok('why', '010'), /domain: billing \(by its words: billing \(name\)\)/);
  rig.ok('set', '010', 'domain=general');
  const why = rig.json<{ domain: { value: string; reason: string } }>('why', '010');
  assert.equal(why.domain, { value: 'general', reason: 'its field domain' });
});

test('learning.domains: what is known of one that it names no more stays, and is told to nobody and improved no more', async () => {
  const model = FakeModel.make(
    'learning:\n  self_improve_interval: session\n  domains: [billing, general]\n',
  );
  await using rig = model.rig;
  rig.ok('expertise', 'add', 'billing', '-m', 'Amounts of the billing are cents');
  rig.write('.sow/config.yaml', 'learning:\n  self_improve_interval: session\n  domains: [general]\n');
  rig.ok('add', 'Round the billing');
  rig.ok('set', '010', 'domain=billing');
  const { domains } = rig.json<{ domains: { domain: string; configured: boolean }[] }>('expertise', 'list');
  assert.equal(
    domains.map(({ domain, configured }) => [domain, configured]),
    [
      ['general', true],
      ['billing', false],
    ],
  );
  assert.match(rig.ok('expertise', 'show', 'billing'), 'Amounts of the billing are cents');
  const { stderr } = model.run([], 'sow submit -m "learnings:\n- All of it is prepaid"');
  assert.is(model.counted.length, 1, 'no researcher comes');
  assert.not.match(stderr, 'is not improved');
  assert.not.match(model.counted[0]?.prompt ?? '', /are cents/);
  assert.match(rig.ok('expertise', 'show', 'general'), 'All of it is prepaid');
});

test('learning.expertise_max_lines: a file that grows over it loses its oldest', async () => {
  await using rig = Rig.withProject();
  const file = '.sow/knowledge/expertise/api.yaml';
  const times = 'created_at: 2026-01-01T00:00:00Z\nupdated_at: 2026-01-01T00:00:00Z\n';
  const entries = Array.from(
    { length: 60 },
    (_, n) => `    - text: learned ${n}\n      at: 2026-01-01T00:00:${10 + (n % 50)}Z\n`,
  );
  rig.write(file, `domain: api\nversion: 1\n${times}content:\n  learnings:\n${entries.join('')}`);
  rig.ok('expertise', 'add', 'api', '-m', 'the newest');
  assert.is(
    rig.json<{ expertise: { line_count: number } }>('expertise', 'show', 'api').expertise.line_count,
    129,
  );
  rig.ok('config', 'set', 'learning.expertise_max_lines=100');
  assert.match(
    rig.ok('expertise', 'add', 'api', '-m', 'one more'),
    /api version 3: \+1 learning; pruned: -42 learnings/,
  );
  const text = rig.read(file);
  assert.ok(text.trimEnd().split('\n').length <= 100);
  for (const [words, stays] of [
    ['the newest', true],
    ['one more', true],
    ['learned 49', true],
    ['learned 0', false],
  ] as const)
    assert.is(text.includes(`text: ${words}\n`), stays, words);
});

test('learning.enabled false: nothing is read for a run, and nothing written', async () => {
  const model = FakeModel.make();
  await using rig = model.rig;
  rig.ok('expertise', 'add', 'api', '-m', 'Handlers return a Result');
  rig.ok('add', 'Change the api');
  rig.ok('config', 'set', 'learning.enabled=false');
  const before = rig.bytes('.sow/knowledge');
  model.run([], 'sow submit -m "learnings: all of it"; sow expertise add api -m more');
  assert.is(model.counted.length, 1, 'nor does a researcher come');
  assert.not.match(model.counted[0]?.prompt ?? '', /Handlers return|learnings|expertise/);
  assert.equal(rig.bytes('.sow/knowledge'), before);
  for (const verb of [['add', 'api', '-m', 'x'], ['validate'], ['prune'], ['improve']])
    assert.match(rig.error(4, ['expertise', ...verb]).message, /learning\.enabled is false/);
});

test('learning.self_improve_interval: never, each orchestration, or the first of a day; and only what is new', async () => {
  const model = FakeModel.make('learning:\n  self_improve_interval: never\n');
  await using rig = model.rig;
  const improvements = (): number =>
    model.counted.filter(({ prompt }) => /Go through what is known/.test(prompt)).length;
  const learnAndRun = (): number => {
    rig.ok('expertise', 'add', 'api', '-m', `learned ${Math.random()}`);
    rig.ok('add', 'More');
    model.run();
    return improvements();
  };
  assert.is(learnAndRun(), 0);
  rig.ok('config', 'set', 'learning.self_improve_interval=daily');
  assert.is(learnAndRun(), 1);
  assert.is(learnAndRun(), 1, 'once a day');
  rig.ok('config', 'set', 'learning.self_improve_interval=session');
  assert.is(learnAndRun(), 2);
  rig.ok('add', 'Once more');
  model.run();
  assert.is(improvements(), 2, 'nothing was learned since');
  assert.is(rig.exits(8, ['run'], { env: model.env() }).code, 8);
});

test.run();
