// What a reference means on a board, whose child a task is, and who reviews it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { childrenOf, edgesOf, parentRef, resolve, reviewOf } from '../../src/model/graph/board.ts';
import { type BoardFacts, boardOf, find } from './boards.ts';

const BOARD = boardOf({
  tasks: {
    'design/010': { key: 'sketch' },
    'design/020': {},
    'build/010': { key: 'parse' },
    'build/030': { key: 'sketch' },
    'test/010': {},
  },
});

function refs(reference: string, fromPhase?: string): string[] {
  return resolve(BOARD, reference, fromPhase).map(({ ref }) => ref);
}

test('a reference is a phase and an id, an id or a key', () => {
  assert.equal(refs('design/020'), ['design/020']);
  assert.equal(refs('design/20'), ['design/020']);
  assert.equal(refs('020'), ['design/020']);
  assert.equal(refs('20'), ['design/020']);
  assert.equal(refs('parse'), ['build/010']);
});

test('an id that several phases have means that of the phase it is named in, or all', () => {
  assert.equal(refs('010', 'build'), ['build/010']);
  assert.equal(refs('10', 'test'), ['test/010']);
  assert.equal(refs('010'), ['design/010', 'build/010', 'test/010']);
  assert.equal(refs('010', 'review'), ['design/010', 'build/010', 'test/010']);
});

test('a key that two tasks have means the first', () => {
  assert.equal(refs('sketch'), ['design/010']);
});

test('what nobody is called means nothing', () => {
  for (const reference of ['040', 'design/030', 'review/010', 'nope', '', 'design/', 'design/020/010'])
    assert.equal(refs(reference), [], reference);
});

test('edges are read from all ways to write them', () => {
  assert.equal(edgesOf(['010', { phase: 'design' }, { task: 'parse' }, { task: '020', type: 'soft' }]), [
    { to: 'task', ref: '010', hard: true },
    { to: 'phase', phase: 'design', hard: true },
    { to: 'task', ref: 'parse', hard: true },
    { to: 'task', ref: '020', hard: false },
  ]);
  assert.equal(edgesOf(undefined), []);
});

test('a child names its parent by whichever reference, and only one task', () => {
  const board = boardOf({
    tasks: {
      'a/010': { key: 'epic' },
      'a/020': { parent_id: '10' },
      'b/010': {},
      'b/020': { parent_id: 'epic' },
      'b/030': { parent_id: '010' },
      'c/010': { parent_id: '010' },
      'c/020': { parent_id: 'a/010' },
      'c/030': { parent_id: 'none' },
      'c/040': { broken: true },
      'd/050': { parent_id: '010' },
    },
  });
  assert.equal(
    childrenOf(board, 'a/010').map(({ ref }) => ref),
    ['a/020', 'b/020', 'c/020'],
  );
  assert.is(parentRef(board, find(board, 'b/030')), 'b/010');
  assert.is(parentRef(board, find(board, 'c/030')), undefined);
  assert.is(parentRef(board, find(board, 'd/050')), undefined, '010 can mean three tasks here');
});

test('who reviews is said by the task, its phase, the project, the settings, or else a person', () => {
  const all: BoardFacts = {
    tasks: { 'a/010': { review: 'none' } },
    phases: { a: { review: 'agent' } },
    project: { review: 'none' },
    config: { review: { mode: 'none' } },
  };
  const review = (facts: BoardFacts) => {
    const board = boardOf(facts);
    return reviewOf(board, find(board, 'a/010'));
  };
  const silent = { 'a/010': {} };
  assert.is(review(all), 'none');
  assert.is(review({ ...all, tasks: silent }), 'agent');
  assert.is(review({ ...all, tasks: silent, phases: {}, project: { review: 'human' } }), 'human');
  assert.is(review({ tasks: silent, project: {}, config: { review: { mode: 'none' } } }), 'none');
  assert.is(review({ tasks: silent }), 'human');
});

test.run();
