// Who an actor is, by its word.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isPerson, kindOf, roleOf, runActor } from '../../src/model/actor.ts';

const ACTORS: readonly (readonly [string, string, boolean, string | undefined])[] = [
  ['human:ann', 'human', true, undefined],
  ['human:reviewer', 'human', true, undefined],
  ['hand', 'hand', true, undefined],
  ['orchestrator', 'orchestrator', false, undefined],
  ['agent:reviewer', 'agent', false, 'reviewer'],
  ['agent:implementer/implementation/010', 'agent', false, 'implementer'],
  ['agent:claude/5f3a', 'agent', false, 'claude'],
];

for (const [actor, kind, person, role] of ACTORS) {
  test(`${actor} is ${person ? 'a person' : 'no person'}${role ? ` but a ${role}` : ''}`, () => {
    assert.equal([kindOf(actor), isPerson(actor), roleOf(actor)], [kind, person, role]);
  });
}

test('a run works as its role on its task', () => {
  assert.is(runActor('implementer', 'implementation/010'), 'agent:implementer/implementation/010');
  assert.is(roleOf(runActor('reviewer', 'a/010')), 'reviewer');
});

test.run();
