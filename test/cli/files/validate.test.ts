// `sow validate` beyond telling: what is staged, before a merge, for other programs, mended, and watched.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Told {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly file: string;
    readonly end_column: number;
  }[];
  readonly fixed?: readonly { readonly file: string; readonly code: string }[];
}

function withTask(): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.commit('begin');
  return rig;
}

function broken(rig: Rig, from: string | RegExp, to: string): void {
  rig.write(rig.task('010'), rig.read(rig.task('010')).replace(from, to));
}

test('--staged looks at what would be committed, not at the folder', async () => {
  await using rig = withTask();
  const sound = rig.read(rig.task('010'));
  broken(rig, 'status: pending', 'status: complete');
  assert.is(rig.ok('validate', '--staged'), '', 'nothing is staged');
  rig.git('add', '.sow');
  rig.write(rig.task('010'), sound);
  assert.is(rig.ok('validate'), '', 'the folder is sound again');
  assert.match(rig.exits(3, ['validate', '--staged']).stdout, /010\/state\.yaml:4:9: error SOW203/);
  assert.is(
    rig.ok('validate', '--staged', '.sow/project/state.yaml'),
    '',
    'only the files that were asked for',
  );
  rig.exits(3, ['validate', '--staged', rig.task('010')]);
  rig.git('rm', '-q', '--cached', rig.task('010'), '-f');
  assert.match(rig.ok('validate', '--staged'), /010\/state\.yaml:1:1: warning SOW503/);
});

test('--staged sees across files: an edge to a task that is not staged leads nowhere', async () => {
  await using rig = withTask();
  rig.ok('add', 'Second');
  rig.ok('set', '010', 'depends_on=020');
  rig.git('add', rig.task('010'));
  assert.is(rig.ok('validate'), '');
  assert.match(rig.exits(3, ['validate', '--staged']).stdout, /error SOW301: there is no task 020/);
  rig.git('add', '.sow');
  assert.is(rig.ok('validate', '--staged'), '');
});

test('--merge-into fails while a project is open, and for a branch that is none', async () => {
  await using rig = withTask();
  const { stdout } = rig.exits(3, ['validate', '--merge-into', 'main']);
  assert.match(
    stdout,
    /state\.yaml:1:1: error SOW512: the project demo is open; merged into main, it would be open there\n/,
  );
  rig.exits(6, ['validate', '--merge-into', 'mian']);
  rig.exits(6, ['validate', '--merge-into', '--output=x']);
  rig.exits(2, ['validate', '--merge-into', 'main', rig.task('010')]);
  rig.ok('project', 'delete', '--yes');
  assert.is(rig.ok('validate', '--merge-into', 'main'), '');
});

test('--format github is an annotation a line, its properties escaped', async () => {
  await using rig = withTask();
  broken(rig, 'status: pending', 'status: complete');
  const { stdout } = rig.exits(3, ['validate', '--format', 'github']);
  assert.is(
    stdout,
    `::error file=${rig.task('010')},line=4,endLine=4,col=9,endColumn=17,title=SOW203::status "complete" is not one of pending, in_progress, paused, needs_review, completed, abandoned (did you mean "completed"?)\n`,
  );
  rig.write('a,b:c.yaml', 'id: 010\n');
  assert.match(
    rig.exits(3, ['validate', '--format', 'github', 'a,b:c.yaml']).stdout,
    /^::error file=a%2Cb%3Ac\.yaml,/,
  );
});

test('--format sarif has every code as a rule and every fault as a result at its place', async () => {
  await using rig = withTask();
  broken(rig, 'status: pending', 'status: complete\nstatus: pending');
  const log = JSON.parse(rig.exits(3, ['validate', '--format', 'sarif']).stdout);
  assert.is(log.version, '2.1.0');
  const [{ tool, results, columnKind }] = log.runs;
  assert.is(columnKind, 'utf16CodeUnits');
  const [{ ruleId, level, locations, relatedLocations }] = results;
  assert.equal([ruleId, level], ['SOW106', 'error']);
  assert.ok(tool.driver.rules.some(({ id }: { id: string }) => id === ruleId));
  assert.equal(locations[0].physicalLocation, {
    artifactLocation: { uri: rig.task('010') },
    region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 7 },
  });
  assert.is(relatedLocations[0].physicalLocation.region.startLine, 4);
});

test('--format json is --json', async () => {
  await using rig = withTask();
  broken(rig, 'status: pending', 'status: complete');
  const { stdout } = rig.exits(3, ['validate', '--format', 'json']);
  assert.is(stdout, rig.exits(3, ['validate', '--json']).stdout);
  const { diagnostics } = rig.checked<Told>(JSON.parse(stdout));
  assert.is(diagnostics[0]?.end_column, 17);
});

const MENDS: readonly (readonly [what: string, from: string | RegExp, to: string, mended: string])[] = [
  ['an id without quotes', 'id: "010"', 'id: 010  # first', 'id: "010"  # first'],
  ['a day', /created_at: .*/, "created_at: '2025-01-31'", "created_at: '2025-01-31T00:00:00Z'"],
  ['a tab', 'inputs: []', 'metadata:\n\towner: ada\ninputs: []', 'metadata:\n  owner: ada\ninputs: []'],
  ['a null line', 'iteration: 1\n', 'iteration: 1\ndeadline: null\nassignee:\n', 'iteration: 1\n'],
];

for (const [what, from, to, mended] of MENDS) {
  test(`--fix mends ${what}, and no other byte`, async () => {
    await using rig = withTask();
    // A carriage return, a comment and odd spacing elsewhere must stay.
    const crlf = (text: string): string =>
      `# mine\n${text}`.replace('name: First', 'name:   First').replaceAll('\n', '\r\n');
    const sound = rig.read(rig.task('010'));
    const text = crlf(sound.replace(from, to));
    rig.write(rig.task('010'), text);
    assert.match(rig.sow(['validate', '--fix', '-n']).stdout, /010\/state\.yaml:\d+: would fix SOW/);
    assert.is(rig.read(rig.task('010')), text, 'a dry run writes nothing');
    const shown = rig.ok('validate', '--fix');
    assert.match(shown, /010\/state\.yaml:\d+: fixed SOW\d+\n {2}- .*\n/);
    assert.is(rig.read(rig.task('010')), crlf(sound.replace(from, mended)));
    assert.is(rig.ok('validate', '--fix'), '', 'nothing is left');
  });
}

test('--fix leaves alone what somebody has to decide, and what another fault makes unreadable', async () => {
  await using rig = withTask();
  const sound = rig.read(rig.task('010'));
  for (const text of [
    sound.replace('id: "010"', 'id: 10'),
    sound.replace('status: pending', 'status: done'),
    sound.replace('iteration: 1', 'iteration: 1\ntimeout: 90'),
    sound.replace('inputs: []', 'metadata:\n\towner: ada\ninputs: ['),
    sound.replace(
      'iteration: 1',
      'iteration: 1\nclaim: {actor: "human:ada", run: null, host: 0123456789ab, at: 2025-01-01T00:00:00Z}',
    ),
  ]) {
    rig.write(rig.task('010'), text);
    rig.sow(['validate', '--fix']);
    assert.is(rig.read(rig.task('010')), text);
  }
});

test('--fix mends only the files that are named, and says what it did as data', async () => {
  await using rig = withTask();
  rig.ok('add', 'Second');
  for (const id of ['010', '020']) rig.write(rig.task(id), rig.read(rig.task(id)).replace(`"${id}"`, id));
  const { fixed, diagnostics } = rig.json<Told>('validate', '--fix', rig.task('010'));
  assert.equal(
    fixed?.map(({ file, code }) => [file, code]),
    [[rig.task('010'), 'SOW210']],
  );
  assert.equal(diagnostics, []);
  assert.match(rig.read(rig.task('020')), /^id: 020$/m);
});

test('--watch tells again when a file changes, and ends with Ctrl-C', async () => {
  await using rig = withTask();
  const sound = rig.read(rig.task('010'));
  const watching = rig.start(['validate', '--watch']);
  await watching.until(/files are sound\n/);
  broken(rig, 'status: pending', 'status: complete');
  await watching.until(/error SOW203[\s\S]*1 error,/);
  rig.write(rig.task('010'), sound);
  await watching.until(/1 error,[\s\S]*files are sound\n/);
  watching.child.kill('SIGINT');
  assert.is((await watching.ended).code, 130);
});

test('--watch --json is an object a line', async () => {
  await using rig = withTask();
  const watching = rig.start(['validate', '--watch', '--json']);
  const [line] = await watching.until(/^\{.*\}$/m);
  assert.equal(rig.checked<Told>(JSON.parse(line)).diagnostics, []);
  watching.child.kill('SIGINT');
  await watching.ended;
});

test('what cannot go together is refused', async () => {
  await using rig = withTask();
  rig.exits(2, ['validate', '--fix', '--staged']);
  rig.exits(2, ['validate', '--watch', '--staged']);
  rig.exits(2, ['validate', '--format', 'xml']);
});

test('a folder means all of the state below it, and a file of the state all that is known of it', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write(
    rig.task('010'),
    rig.read(rig.task('010')).replace('id: "010"', 'id: "010"\ndepends_on: ["090"]'),
  );
  for (const path of ['.', '.sow', '.sow/project/phases/implementation', rig.task('010')])
    assert.match(rig.exits(3, ['validate', path]).stdout, '010/state.yaml:2:14: error SOW301', path);
  assert.is(rig.ok('validate', '.sow/project/phases/review'), '');
});

test('a file that is not there may have been meant to be another', async () => {
  await using rig = withTask();
  rig.write('plan.yaml', 'tasks: []\n');
  assert.match(
    rig.exits(3, ['validate', 'plna.yaml']).stdout,
    /plna\.yaml:1:1: error SOW507: there is no such file\n.*did you mean plan\.yaml\?/,
  );
  assert.not.match(rig.exits(3, ['validate', 'x/nothing.yaml']).stdout, 'did you mean');
});

test.run();
