// The project's own rules in CUE, and the schemas as people and editors read them.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { PROJECT_ROOT, Rig, SOW } from '../../rig/rig.ts';

const CRITICAL = `package sow

import "time"

// Every critical task has a deadline.
#TaskState: {
	priority: *"medium" | "low" | "high" | "critical"
	if priority == "critical" {
		deadline: time.Time
	}
}
`;
const DEADLINE = 'deadline=2027-01-01T00:00:00Z';

function refined(cue = CRITICAL): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write('.sow/schemas/team.cue', cue);
  return rig;
}

function sourceText(path: string): string {
  return readFileSync(join(PROJECT_ROOT, path), 'utf8');
}

test('what a refinement forbids, no command writes', async () => {
  await using rig = refined();
  const { stderr } = rig.unchanged(() => rig.exits(2, ['set', '010', 'priority=critical']));
  assert.match(
    stderr,
    /error SOW201: the field deadline is missing\n[\s\S]*= rule: \.sow\/schemas\/team\.cue:9:3\n/,
  );
  rig.ok('set', '010', 'priority=critical', DEADLINE);
  rig.exits(2, ['add', 'Second', '--priority', 'critical']);
  assert.is(rig.ok('validate'), '');
});

test('a file that broke a refinement by hand is told, and may be worked on', async () => {
  await using rig = refined();
  rig.write(
    rig.task('010'),
    rig.read(rig.task('010')).replace('iteration:', 'priority: critical\niteration:'),
  );
  assert.match(rig.exits(3, ['validate']).stdout, /error SOW201: the field deadline is missing/);
  assert.match(rig.sow(['doctor']).stdout, /1 error, 0 warnings in the files/);
  assert.match(rig.exits(3, ['validate', rig.task('010')]).stdout, 'the field deadline is missing');
  rig.ok('claim', '010');
  rig.ok('set', '010', DEADLINE);
  assert.is(rig.ok('validate'), '');
});

test('a refinement that cannot be used is told at its place, and stops nobody', async () => {
  await using rig = refined('package sow\n\n#TaskState: {\n\tstatus: "done"\n}\n');
  assert.match(
    rig.exits(3, ['validate']).stdout,
    /\.sow\/schemas\/team\.cue:4:10: error SOW213: conflicting values "pending" and "done"/,
  );
  assert.match(rig.exits(0, ['claim', '010']).stderr, 'team.cue cannot be used: see sow validate');
  rig.exits(3, ['schema', 'generate']);
  assert.match(rig.sow(['doctor']).stdout, /1 error, \d+ warnings? in the files/);
});

test('what is staged is held against the refinements that are staged', async () => {
  await using rig = refined();
  rig.ok('set', '010', 'priority=critical', DEADLINE);
  rig.write(rig.task('010'), rig.read(rig.task('010')).replace(/deadline:.*\n/, ''));
  rig.git('add', '.sow/project');
  assert.is(rig.ok('validate', '--staged'), '');
  rig.git('add', '.sow');
  rig.exits(3, ['validate', '--staged']);
});

test('without refinements nothing of the compiler is loaded, and with them it is', async () => {
  await using rig = Rig.withProject();
  const dist = mkdtempSync(join(rig.home, 'dist-'));
  cpSync(join(SOW, '..'), dist, { recursive: true });
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(rig.home, 'node_modules'));
  rmSync(join(dist, 'lib/schema.cjs'));
  const call = (...args: string[]) =>
    spawnSync(process.execPath, [join(dist, 'sow.cjs'), ...args], {
      cwd: rig.root,
      env: rig.env(),
      encoding: 'utf8',
    });
  for (const args of [['add', 'First'], ['claim', '010'], ['validate'], ['list'], ['run', '-n']])
    assert.is.not(call(...args).status, 70, args.join(' '));
  rig.write('.sow/schemas/team.cue', CRITICAL);
  assert.is(call('validate').status, 70);
});

test('schema list names every schema, and what the project adds', async () => {
  await using rig = refined();
  const { schemas } = rig.json<{ schemas: { name: string; refined_by: string[] }[] }>('schema', 'list');
  assert.ok(schemas.length >= 12);
  assert.equal(
    schemas.filter(({ refined_by }) => refined_by.length > 0),
    [{ ...schemas.find(({ name }) => name === 'task') }],
  );
  assert.match(
    rig.ok('schema'),
    /^task +schemas\/task\.cue #TaskState +refined by \.sow\/schemas\/team\.cue$/m,
  );
});

test('schema show prints the source, the JSON Schema or the types', async () => {
  await using rig = Rig.withProject();
  assert.is(rig.ok('schema', 'show', 'task').trimEnd(), sourceText('schemas/task.cue').trimEnd());
  assert.is(
    rig.ok('schema', 'show', 'task', '--format', 'ts').includes('export interface TaskState {'),
    true,
  );
  const { schema } = rig.json<{ schema: { text: object } }>('schema', 'show', 'phase', '--format', 'json');
  assert.equal(schema.text, JSON.parse(sourceText('schemas/json/phase.schema.json')));
  assert.is(
    rig.ok('schema', 'show', '#PhaseState', '--format', 'json'),
    sourceText('schemas/json/phase.schema.json'),
  );
  assert.match(rig.exits(6, ['schema', 'show', 'tsk']).stderr, 'did you mean task');
});

test('init writes the JSON Schemas, generate writes them anew with the refinements, and they judge alike', async () => {
  await using rig = refined();
  const path = '.sow/schemas/json/task.schema.json';
  assert.is(rig.read(path), sourceText('schemas/json/task.schema.json'));
  rig.write('.sow/schemas/json/phase.schema.json', '{}\n');
  assert.equal(rig.json<{ written: string[] }>('schema', 'generate').written, [
    '.sow/schemas/json/phase.schema.json',
    path,
  ]);
  assert.is(rig.ok('schema', 'generate'), 'unchanged\n');
  const ajv = new Ajv2020({ strict: false, discriminator: true, formats: { 'date-time': true } });
  const check = ajv.compile(JSON.parse(rig.read(path)));
  const task = parse(rig.read(rig.task('010'))) as object;
  assert.ok(check(task), JSON.stringify(check.errors));
  assert.not.ok(check({ ...task, priority: 'critical' }));
  assert.ok(check({ ...task, priority: 'critical', deadline: '2027-01-01T00:00:00Z' }));
});

test('schema vet holds any file against any schema of the subset', async () => {
  await using rig = Rig.make();
  rig.write(
    'm.cue',
    'package m\n\n#Port: int & >0 & <65536\n#Deploy: {\n\thost: string & !=""\n\tport: #Port\n}\n',
  );
  rig.write('good.yaml', 'host: a\nport: 80\n');
  rig.write('bad.yaml', 'host: ""\nport: 70000\nx: 1\n');
  assert.match(rig.exits(2, ['schema', 'vet', 'm.cue', 'good.yaml']).stderr, '#Port, #Deploy');
  assert.is(rig.ok('schema', 'vet', 'm.cue', 'good.yaml', '-d', '#Deploy'), '');
  const { stdout } = rig.exits(3, ['schema', 'vet', 'm.cue', 'good.yaml', 'bad.yaml', '-d', 'Deploy']);
  assert.equal(stdout.match(/^\S+: error SOW\d+/gm), [
    'bad.yaml:1:7: error SOW208',
    'bad.yaml:2:7: error SOW207',
    'bad.yaml:3:1: error SOW202',
  ]);
  assert.match(stdout, '= rule: m.cue:5:17');
  rig.write(
    'if.cue',
    'package m\n\n#Meta: {\n\tkind: "bug" | "idea"\n\tif kind == "bug" {\n\t\tseverity: int\n\t}\n}\n',
  );
  rig.write('idea.yaml', 'kind: idea\nseverity: 1\n');
  assert.match(
    rig.exits(3, ['schema', 'vet', 'if.cue', 'idea.yaml']).stdout,
    /^idea\.yaml:2:1: error SOW202: there is no field severity while .*\n[\s\S]*rule: if\.cue:5:2/,
  );
  rig.exits(6, ['schema', 'vet', 'm.cue', 'good.yaml', '-d', '#Nope']);
  rig.exits(6, ['schema', 'vet', 'no.cue', 'good.yaml']);
  assert.match(rig.exits(7, ['schema', 'vet', '.']).stderr, 'EISDIR');
  rig.exits(7, ['schema', 'vet', 'm.cue', '.', '-d', 'Port']);
  rig.write('m.cue', 'package m\n\n#Deploy: {\n\tport: int | *"x" & {}\n}\n');
  assert.match(rig.exits(3, ['schema', 'vet', 'm.cue']).stdout, /^m\.cue:4:\d+: error SOW213: /);
});

test.run();
