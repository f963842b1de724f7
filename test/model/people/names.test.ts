// Who is who: names with and without their kind and task, and names that lead nowhere.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isName, isSamePerson, personOf, shortName } from '../../../src/model/people/names.ts';

test('an agent is the same on every task, and a session keeps its own name', () => {
  assert.is(personOf('agent:implementer/implementation/010'), 'agent:implementer');
  assert.is(personOf('agent:claude/abc'), 'agent:claude/abc');
  assert.is(personOf('human:ada'), 'human:ada');
  assert.is(shortName('agent:implementer/implementation/010'), 'implementer');
  assert.is(shortName('human:ada'), 'human:ada');
});

test('a bare name is whoever is called so; two kinds are two', () => {
  assert.ok(isSamePerson('backend_dev', 'agent:backend_dev/implementation/010'));
  assert.ok(isSamePerson('ada', 'human:ada'));
  assert.ok(isSamePerson('Ada', 'ada'));
  assert.not(isSamePerson('human:ada', 'agent:ada'));
  assert.not(isSamePerson('ada', 'bob'));
});

test('no name leads out of a folder', () => {
  for (const name of ['frontend_dev', 'agent:claude/abc', 'QA 2', 'a.b']) assert.ok(isName(name), name);
  for (const name of [
    '',
    ' ',
    '../../x',
    'a/../b',
    'a/./b',
    '/etc',
    'a\nb',
    '.hidden',
    'a//b',
    'agent:../../x',
  ])
    assert.not(isName(name), JSON.stringify(name));
});

test.run();
