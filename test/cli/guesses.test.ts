// Wrong guesses of people and models: exit 2, nothing done, and the right word.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';

/** The guess, and the words that must stand in the answer. */
const GUESSES: readonly (readonly [call: string, answer: RegExp])[] = [
  ['task finish 010', /no command `sow task finish`.*did you mean sow task submit, sow task complete\?/s],
  ['tasks', /did you mean sow task list\?/],
  ['tasks list', /did you mean/],
  ['finish 010', /sow task submit/],
  ['close 010', /sow task complete/],
  ['cancel 010', /sow task abandon/],
  ['block 010', /sow task pause/],
  ['unblock 010', /sow task answer/],
  ['delete 010', /sow task rm/],
  ['task asign 010', /there is no command `sow task asign`/],
  ['edit 010', /sow task set/],
  ['create x', /sow task add/],
  ['new x', /sow task add/],
  ['statsu', /did you mean sow status\?/],
  ['submitt 010', /did you mean sow submit\?/],
  ['task aprove 010', /did you mean sow task approve\?/],
  ['aprove 010', /did you mean sow approve\?/],
  ['phases', /did you mean sow phase\?/],
  ['project finish', /sow project close/],
  ['sync', /sow apply/],
  ['history', /sow events/],
  ['verify', /sow task check/],
  ['frobnicate', /sow --help lists them/],
  ['add x --priorty high', /there is no flag --priorty.*did you mean --priority\?/s],
  ['add x --name=y', /there is no flag --name.*the flags are --json/s],
  ['list --statsu pending', /there is no flag --statsu.*did you mean --status\?/s],
  ['claim 010 --yess', /did you mean --yes\?/],
  ['claim 010 -x', /there is no flag -x/],
  ['list --limit many', /--limit takes a whole number from 0, not many/],
  ['list --limit', /--limit needs a value/],
  ['list --limit 1 --limit 2', /--limit is given twice/],
  ['claim 010 020', /"020" is one word too many.*sow task claim \[<task>\]/s],
  ['pause 010 -m x --cause blocked', /--cause is one of question, hold/],
  ['approve', /sow task approve needs task/],
  ['why', /needs task/],
  ['--frobnicate', /there is no flag --frobnicate/],
];

test('every wrong guess ends with exit 2 and the way on, as text and as JSON, and does nothing', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.unchanged(() => {
    for (const [call, answer] of GUESSES) {
      const { stdout, stderr } = rig.exits(2, call.split(' '));
      assert.is(stdout, '', call);
      assert.match(stderr, answer);
    }
    const { reason, hint } = rig.error(2, ['task', 'finish', '010']);
    assert.equal([reason, hint], ['usage', 'did you mean sow task submit, sow task complete?']);
  });
});

test.run();
