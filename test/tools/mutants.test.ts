// Mutants rot unseen when the source moves on beneath them: each must still break it, and leave a program.

import { transformSync } from 'esbuild';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MODEL_MUTANTS } from '../../tools/mutants/model.ts';
import { broken } from '../../tools/mutants/workshop.ts';
import { STORE_MUTANTS } from '../fault/mutants/breaks.ts';
import { ORCHESTRATION_MUTANTS } from '../fault/orchestration/breaks.ts';

for (const [what, mutants] of [
  ['model', MODEL_MUTANTS],
  ['store', STORE_MUTANTS],
  ['orchestrations', ORCHESTRATION_MUTANTS],
] as const) {
  test(`the text of each break of the ${what} stands once in its source, and what it leaves can be read`, () => {
    for (const mutant of mutants) {
      const text = broken(mutant);
      assert.type(text, 'string', `${mutant.name}: its text stands ${text} times in ${mutant.file}`);
      transformSync(String(text), { loader: 'ts' });
    }
  });

  test(`each break of the ${what} has a name of its own`, () => {
    const names = mutants.map(({ file, name }) => `${file}: ${name}`);
    assert.is(new Set(names).size, names.length);
  });
}

test('the store is broken in eleven ways', () => {
  assert.is(STORE_MUTANTS.length, 11);
});

test.run();
