// Undo is about the last change, whatever made it: it takes that back, or says why not and how to go on. Never an earlier one
// in its stead.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS } from '../../../src/cli/table/all.ts';
import { Rig } from '../../rig/rig.ts';

/** They change nothing that anybody would want back. */
const READS = `agent list, agent show, archive list, archive show, artifact list, batch list, batch show, checkpoint diff, checkpoint list,
  checkpoint show, completion, config get, config path, config show, config validate, cost show, diff, events, expertise history,
  expertise list, expertise show, expertise validate, export, feedback list, feedback show, graph, help, hook, inbox, input list, issue list,
  issue show, logs, metrics, migrate check, output list, participant list, participant load, participant status, phase list, phase show,
  prime, project list, project show, project types, prompt list, prompt show, ps, ready, refs list, refs status, report, schema list,
  schema merge, schema show, schema vet, search, status, task children, task context, task list, task show, why, workflow checkpoints, workflow events,
  workflow export, workflow graph, workflow list, workflow render, workflow runs, workflow show, workflow stats, workflow status,
  workflow validate, worktree list, worktree path, worktree show`;

/** In one transaction, with the bytes of before: undo takes them back. */
const TAKEN_BACK = `advance, apply, archive restore, artifact add, artifact rm, artifact set, checkpoint restore, config set, expertise add,
  expertise prune, feedback add, import, init, input add, input rm, input set, issue start, migrate apply, migrate rollback, output add,
  output rm, output set, phase add, phase set, project close, project delete, project new, project set, refs add, refs remove, resolve,
  schema generate, task abandon, task accept, task add, task answer, task approve, task archive, task check, task claim, task complete,
  task expand, task join, task leave, task note, task pause, task rate, task reject, task release, task reopen, task rm, task set,
  task share, task submit, undo, validate, workflow add, workflow archive, workflow cancel, workflow pause, workflow restore, workflow update`;

/** Nothing but lines of logs. */
const TOLD = 'checkpoint create, cost add, task progress';

const words = (list: string): string[] => list.split(/,\s+/);

test('of every command it is known what undo makes of it', () => {
  const beside = COMMANDS.filter((one) => one.beside !== undefined).map(({ path }) => path.join(' '));
  const known = [...words(READS), ...words(TAKEN_BACK), ...words(TOLD), ...beside];
  assert.equal(known.toSorted(), COMMANDS.map(({ path }) => path.join(' ')).toSorted());
});

const RUN = ['--executor', 'command:true'];

/** What works beside the state: [the call, words of the next step]. */
const BESIDE: readonly (readonly [call: readonly string[], next: RegExp])[] = [
  [['setup', 'agents-md'], /sow setup with --remove/],
  [['land'], /git revert/],
  [['archive', 'prune', '--older-than', '1d'], /git has what was committed/],
  [['checkpoint', 'prune', '1'], /sow checkpoint create/],
  [['worktree', 'add', 'feat/other'], /sow worktree remove/],
  [['worktree', 'remove', 'feat/other'], /sow worktree add/],
  [['worktree', 'prune'], /sow worktree add/],
  [['worktree', 'sync'], /git reflog/],
  [['worktree', 'recover'], /sow worktree list/],
  [['refs', 'update'], /sow refs add/],
  [['trust', '--yes'], /state folder/],
  [['doctor', '--fix'], /backup/],
  [['config', 'init'], /sow config reset/],
  [['config', 'reset', '--yes'], /another name/],
  [['stop', '--all'], /sow run/],
  [['recover'], /sow events/],
  [['run', ...RUN, '--task', '020'], /sow status/],
];

interface Change {
  readonly id: string;
  readonly command: string;
  readonly stays?: string;
}

const last = (rig: Rig): Change | undefined =>
  rig.json<{ changes: readonly Change[] }>('undo', '--list').changes[0];

test('what works beside the state is not followed by an earlier change: undo says so, and takes that back by its id', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name);
  rig.ok('checkpoint', 'create');
  for (const [call, next] of BESIDE) {
    const [command = ''] = COMMANDS.map(({ path }) => path.join(' ')).filter((path) =>
      call.join(' ').startsWith(path),
    );
    const before = rig.read(rig.task('010'));
    rig.ok('set', '010', 'labels+=one');
    const id = last(rig)?.id ?? '';
    const { code, stderr } = rig.inside(call);
    assert.ok(code === 0 || code === 8, `${call.join(' ')} ${code} ${stderr}`);
    const { message, hint = '' } = rig.unchanged(() => rig.error(4, ['undo']));
    assert.match(message, `\`${command}\` did its work beside the state`);
    assert.match(hint, next, command);
    assert.match(hint, new RegExp(`sow undo ${id.slice(0, 13)} takes back \`task set\``), command);
    assert.ok(last(rig)?.stays, command);
    rig.ok('undo', id.slice(0, 13));
    assert.is(rig.read(rig.task('010')), before, command);
  }
  rig.ok('set', '010', 'labels+=one');
  rig.ok('setup', 'codex', '--print');
  rig.ok('doctor');
  rig.ok('land', '-n');
  assert.match(rig.ok('undo'), /task set taken back/, 'what only looks is no change');
});

test('what only tells something stays told', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  for (const call of [
    ['progress', '010', '40'],
    ['checkpoint', 'create'],
  ]) {
    rig.ok(...call);
    const { message, hint = '' } = rig.unchanged(() => rig.error(4, ['undo']));
    assert.match(message, /`(task progress|checkpoint create)` only wrote into a log, which is never cut/);
    assert.match(
      hint,
      /sow (progress|checkpoint prune) .*; sow undo \S{13} takes back `task add`, which came before/,
    );
  }
  assert.is(rig.error(6, ['undo', 'ffff']).hint, 'sow undo --list');
  assert.is(rig.error(2, ['undo', '0']).reason, 'ambiguous');
});

interface Costs {
  readonly sum: { readonly total_cost_usd: number; readonly operation_count: number };
}

test('a cost that was booked by mistake is taken back by a line of its own, once, by a person', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const spent = (): Costs['sum'] => rig.json<Costs>('cost').sum;
  const booked = ['cost', 'add', '010', '--model', 'x', '--cost-usd', '100'];
  rig.ok(...booked);
  const { id = '' } = last(rig) ?? {};
  for (const [total, count] of [
    [0, 0],
    [100, 1],
    [0, 0],
  ]) {
    assert.match(rig.ok('undo'), / taken back {2}next: sow undo makes it again/);
    assert.equal([spent().total_cost_usd, spent().operation_count], [total, count]);
  }
  assert.match(rig.error(4, ['undo', id]).message, /nothing left of `cost add`/);
  const undone = last(rig)?.id ?? '';
  rig.ok('undo');
  assert.match(rig.error(4, ['undo', undone]).message, /nothing left of `undo`/, 'it is not booked twice');
  assert.is(spent().total_cost_usd, 100);
  rig.ok('validate');
  rig.ok(...booked, '--actor', 'agent:x');
  assert.match(rig.error(4, ['undo', '--actor', 'agent:x']).message, /only a person takes back/);
});

/** What others have built on a change: [who made what, what another made of it, why it stays]. */
const BUILT_ON: readonly (readonly [made: readonly string[], built: readonly string[], why: RegExp])[] = [
  [['add', 'Mine'], ['add', 'Theirs', '--depends-on', '010'], /020 depends on 010/],
  [
    ['add', 'Mine'],
    ['add', 'Theirs', '--parent', '010'],
    /010\/state\.yaml was changed|020 is a child of 010/,
  ],
  [['phase', 'add', 'extra'], ['add', 'Theirs', '--phase', 'extra'], /010 is in the phase extra/],
];

for (const [made, built, why] of BUILT_ON)
  test(`sow ${made.join(' ')} is not taken back after sow ${built.join(' ')}`, async () => {
    await using rig = Rig.withProject();
    rig.ok(...made);
    rig.ok(...built, '--actor', 'human:other');
    const { message, hint = '' } = rig.unchanged(() => rig.error(4, ['undo']));
    assert.match(message, why);
    assert.match(hint, /sow events/);
    rig.ok('validate');
  });

test('an edge that comes back closes no circle', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--depends-on', '010');
  rig.ok('set', '020', 'depends_on-=010');
  rig.ok('set', '010', 'depends_on+=020', '--actor', 'human:other');
  assert.match(rig.unchanged(() => rig.error(4, ['undo'])).message, /that would be a cycle/);
});

test.run();
