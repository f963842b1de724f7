// The workflow of examples/ci as GitHub would run it: its commands, in their order and shell, in a shallow clone of the
// branch that is looked at.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { PROJECT_ROOT, Rig, SOW } from '../rig/rig.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: { readonly pull_request: { readonly branches: readonly string[] } };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const FILE = join(PROJECT_ROOT, 'examples/ci/sow.yml');
const { jobs, on } = parse(readFileSync(FILE, 'utf8')) as Workflow;
const STEPS = Object.values(jobs).flatMap(({ steps }) => steps);
const INSTALL = 'Install sow';

interface Told {
  readonly name: string | undefined;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const GH = `#!/bin/sh
echo "$*" >> "$GITHUB/asked"
case "$*" in
  *--jq*) test ! -e "$GITHUB/comment" || echo 4711 ;;
  *) cp sow-report.md "$GITHUB/comment" ;;
esac
`;

/** As a runner does: after a failure only what is always to be done. The program is there already. */
function runSteps(rig: Rig, clone: string): Told[] {
  const told: Told[] = [];
  rig.write('../home/bin/sow', `#!/bin/sh\nexec "${process.execPath}" "${SOW}" "$@"\n`, 0o755);
  // What GitHub has of comments, one a file; the id of one is asked for by its first line.
  rig.write('../home/bin/gh', GH, 0o755);
  const { SOW_ACTOR: _nobody, ...env } = rig.env({
    PATH: `${rig.home}/bin:${process.env.PATH ?? ''}`,
    GITHUB_BASE_REF: on.pull_request.branches[0],
    REPOSITORY: `file://${rig.root}`,
    COMMENTS: 'repos/a/b/issues/7/comments',
    COMMENT: 'repos/a/b/issues/comments',
    GITHUB: rig.home,
    CI: 'true',
  });
  for (const { name, run, if: when } of STEPS) {
    if (run === undefined || name === INSTALL) continue;
    if (told.some(({ code }) => code !== 0) && when !== 'always()') continue;
    const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
    const { status, stdout, stderr } = spawnSync('bash', shell, { cwd: clone, env, encoding: 'utf8' });
    told.push({ name, code: status, stdout, stderr });
  }
  return told;
}

/** What the first step checks out: the branch of the pull request, without history. */
function pullRequest(rig: Rig): string {
  rig.commit();
  const clone = join(rig.home, 'clone');
  rig.git('clone', '-q', '--depth', '1', '--branch', 'feat/demo', `file://${rig.root}`, clone);
  return clone;
}

const codes = (told: readonly Told[]): unknown[] => told.map(({ name, code }) => [name, code]);

test('sound state of an open project: only its being open is told, and fails', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Work');
  const told = runSteps(rig, pullRequest(rig));
  assert.equal(codes(told), [
    ['Every file is sound', 0],
    ['Faults for code scanning', 0],
    ['The branch it goes into', 0],
    ['One comment says what the project came to', 0],
    ['No project is open', 3],
  ]);
  assert.match(told[4]?.stdout ?? '', /^::error file=\.sow\/project\/state\.yaml,line=1,.*SOW512/m);
  assert.is(told[0]?.stdout, '', 'no annotation');
});

test('there is one comment, and it is written anew', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Work');
  const clone = pullRequest(rig);
  runSteps(rig, clone);
  assert.match(
    readFileSync(join(rig.home, 'comment'), 'utf8'),
    /^<!-- sow report: demo -->\n[\s\S]*\| 010 \| Work \| pending /,
  );
  runSteps(rig, clone);
  const asked = readFileSync(join(rig.home, 'asked'), 'utf8').trimEnd().split('\n');
  assert.is(asked.length, 4);
  assert.match(asked[1] ?? '', /^api repos\/a\/b\/issues\/7\/comments --field body=@/);
  assert.match(asked[3] ?? '', /^api --method PATCH repos\/a\/b\/issues\/comments\/4711 --field body=@/);
});

test('a closed project passes', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Work');
  rig.ok('project', 'close', '--force', '--reason', 'a test');
  const told = runSteps(rig, pullRequest(rig));
  assert.equal(
    told.map(({ code }) => code),
    [0, 0, 0, 0, 0],
    JSON.stringify(told),
  );
});

test('a fault is an annotation at its line and a result for scanners, and fails', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Work');
  rig.write(rig.task('010'), rig.read(rig.task('010')).replace('status: pending', 'status: complete'));
  const clone = pullRequest(rig);
  const told = runSteps(rig, clone);
  assert.equal(codes(told), [
    ['Every file is sound', 3],
    ['Faults for code scanning', 0],
    ['The branch it goes into', 0],
    ['One comment says what the project came to', 0],
  ]);
  assert.match(told[0]?.stdout ?? '', `::error file=${rig.task('010')},line=4,`);
  const log = JSON.parse(readFileSync(join(clone, 'sow.sarif'), 'utf8')) as {
    version: string;
    runs: { results: { ruleId: string }[] }[];
  };
  assert.is(log.version, '2.1.0');
  assert.equal(
    log.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId)),
    ['SOW203'],
  );
});

test('a program that is not there, or a folder without state, is no success', async () => {
  await using rig = Rig.make();
  rig.git('switch', '-q', '-c', 'feat/demo');
  const told = runSteps(rig, pullRequest(rig));
  assert.is(told[0]?.code, 6);
  assert.is(told[1]?.code, 1);
});

test('every command of the workflow is one that was run here, and it installs by its name alone', () => {
  assert.ok(STEPS.some(({ name, run }) => name === INSTALL && run === 'npm install --global "$SOW_PACKAGE"'));
  assert.is(STEPS.filter(({ run }) => run?.includes('sow validate')).length, 3);
});

test.run();
