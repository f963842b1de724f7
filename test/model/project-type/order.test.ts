// The built-in project types, which one a branch tells, and in which order phases stand.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  inPhaseOrder,
  PROJECT_TYPES,
  projectType,
  typeOfBranch,
} from '../../../src/model/project-type/types.ts';

test('the built-in types are known by their names', () => {
  assert.equal(
    PROJECT_TYPES.map(({ name }) => name),
    ['standard', 'exploration', 'design', 'breakdown'],
  );
  for (const type of PROJECT_TYPES) assert.is(projectType(type.name), type);
  assert.is(projectType('nope'), undefined);
});

test('a branch tells its type by its prefix, and standard by none', () => {
  const branches = {
    'feat/login': 'standard',
    'explore/cache': 'exploration',
    'design/api': 'design',
    'breakdown/epic': 'breakdown',
    main: 'standard',
    'fix/explore/x': 'standard',
    'designs/api': 'standard',
    '': 'standard',
  };
  for (const [branch, type] of Object.entries(branches)) assert.is(typeOfBranch(branch), type, branch);
});

function phase(name: string, created_at: string) {
  return { name, state: { created_at } };
}

function names(phases: readonly { readonly name: string }[]): string[] {
  return phases.map(({ name }) => name);
}

test("the type's phases come first and in its order, others by creation, then by name", () => {
  const phases = [
    phase('zebra', '2026-01-01T00:00:00Z'),
    phase('finalize', '2026-01-01T00:00:00Z'),
    phase('beta', '2026-01-03T00:00:00Z'),
    phase('alpha', '2026-01-03T00:00:00Z'),
    { name: 'broken', state: undefined },
    phase('early', '2026-01-01T00:00:00+02:00'),
    phase('implementation', '2026-02-01T00:00:00Z'),
  ];
  const expected = ['implementation', 'finalize', 'early', 'zebra', 'alpha', 'beta', 'broken'];
  assert.equal(names(inPhaseOrder(phases, projectType('standard'))), expected);
  assert.equal(names(inPhaseOrder([...phases].reverse(), projectType('standard'))), expected);
});

test('without a known type the creation decides', () => {
  const phases = [phase('review', '2026-01-02T00:00:00Z'), phase('implementation', '2026-01-03T00:00:00Z')];
  assert.equal(names(inPhaseOrder(phases, undefined)), ['review', 'implementation']);
  assert.equal(names(inPhaseOrder(phases, projectType('standard'))), ['implementation', 'review']);
});

test.run();
