// Edits within brackets: on one line or on several, with commas, comments and what stands between them.
import { test } from 'uvu';
import { testEdits } from './editing.ts';

const LINES = 'labels: [\n  a, # first\n  b, # second\n  # own\n  c # third\n] # end\nname: x\n';

testEdits([
  {
    what: 'items are added to a list in brackets, in front, between and behind',
    before: 'labels: [ a,  "b" ]   # two\n',
    set: { labels: ['x', 'a', 'y, z', 'b', 'w'] },
    after: 'labels: [ x, a, "y, z",  "b", w ]   # two\n',
  },
  {
    what: 'an item in front goes with its comma',
    before: 'labels: [a, b, c]\n',
    set: { labels: ['b', 'c'] },
    after: 'labels: [b, c]\n',
  },
  {
    what: 'items in the middle go with their commas',
    before: 'labels: [a, b, c, d]\n',
    set: { labels: ['a', 'd'] },
    after: 'labels: [a, d]\n',
  },
  {
    what: 'items at the end go with the comma before them',
    before: 'labels: [a, b, c] # abc\n',
    set: { labels: ['a'] },
    after: 'labels: [a] # abc\n',
  },
  {
    what: 'an item at the end goes with the comma behind it',
    before: 'labels: [a, b, ]\n',
    set: { labels: ['a'] },
    after: 'labels: [a ]\n',
  },
  {
    what: 'the last item goes',
    before: 'labels: [a] # one\n',
    set: { labels: [] },
    after: 'labels: [] # one\n',
  },
  {
    what: 'an item is changed in its quotes',
    before: 'labels: [a, \'b\', "c"]\n',
    set: { labels: ['x', 'y', 'z'] },
    after: 'labels: [x, \'y\', "z"]\n',
  },
  {
    what: 'a text of several lines stays on one',
    before: 'labels: [a]\n',
    set: { labels: ['one\ntwo', 'b'] },
    after: 'labels: ["one\\ntwo", b]\n',
  },
  {
    what: 'of a list on several lines the first item goes with its comment',
    before: LINES,
    set: { labels: ['b', 'c'] },
    after: 'labels: [\n  b, # second\n  # own\n  c # third\n] # end\nname: x\n',
  },
  {
    what: 'of a list on several lines the middle item goes, and the comment of the next one stays',
    before: LINES,
    set: { labels: ['a', 'c'] },
    after: 'labels: [\n  a, # first\n  # own\n  c # third\n] # end\nname: x\n',
  },
  {
    what: 'of a list on several lines all but the first go, and comments on their own lines stay',
    before: LINES,
    set: { labels: ['a'] },
    after: 'labels: [\n  a, # first\n  # own # third\n] # end\nname: x\n',
  },
  {
    what: 'of a list on several lines the items at the end go with their comments, but for the last',
    before: 'labels: [\n  a, # first\n  b, # second\n  c # third\n]\n',
    set: { labels: ['a'] },
    after: 'labels: [\n  a, # first\n   # third\n]\n',
  },
  {
    what: 'a value below its key in brackets becomes one of another kind',
    before: 'metadata: {\n  a:\n    1,\n  b:\n    [2]\n}\nname: x\n',
    set: { 'metadata.a': [3], 'metadata.b': 'v' },
    after: 'metadata: {\n  a: [3]\n    ,\n  b: v\n}\nname: x\n',
  },
  {
    what: 'of a list on several lines one item becomes a list and the others go',
    before: 'labels: [\n    [a, b],\n    1,\n    2\n  ] # end\nname: x\n',
    set: { labels: [['c', 'd', 'e', ['f']]] },
    after: 'labels: [\n    [c, d, e, [f]]\n  ] # end\nname: x\n',
  },
  {
    what: 'of a list on several lines one item becomes a mapping and the others go',
    before: 'labels: [\n    a,\n    1,\n    2\n  ] # end\nname: x\n',
    set: { labels: [{ b: 1 }] },
    after: 'labels: [\n    {b: 1}\n  ] # end\nname: x\n',
  },
  {
    what: 'of a list on several lines without comments the rest goes without a trace',
    before: 'labels: [\n  a,\n  b,\n  c,\n]\nname: x\n',
    set: { labels: ['a'] },
    after: 'labels: [\n  a\n]\nname: x\n',
  },
  {
    what: 'to a list on several lines items are added',
    before: LINES,
    set: { labels: ['a', 'x', 'b', 'c', 'v'] },
    after: 'labels: [\n  a, x, # first\n  b, # second\n  # own\n  c, v # third\n] # end\nname: x\n',
  },
  {
    what: 'fields in brackets are set, added and removed',
    before: 'metadata: { a: 1, "b":2, c: {d: x} } # own\n',
    set: {
      'metadata.a': '010',
      'metadata.b': undefined,
      'metadata.c.d': 'v',
      'metadata.c.e': [1],
      'metadata.f': null,
    },
    after: 'metadata: { a: "010", c: {d: v, e: [1]}, f: null } # own\n',
  },
  {
    what: 'fields in brackets come where the schema has them',
    before: 'retry: {delay: "10s", jitter: true}\n',
    set: { 'retry.max_attempts': 3, 'retry.max_delay': '1m' },
    after: 'retry: {max_attempts: 3, delay: "10s", max_delay: "1m", jitter: true}\n',
  },
  {
    what: 'fields in brackets that have no value get one',
    before: 'metadata: {a, b: , "c": , d: 1}\n',
    set: { 'metadata.a': 1, 'metadata.b': 2, 'metadata.c': { e: 3 } },
    after: 'metadata: {a: 1, b: 2 , "c": {e: 3} , d: 1}\n',
  },
  {
    what: 'the last field in brackets goes',
    before: 'metadata: {a: {b: 1}, c: 2}\n',
    set: { 'metadata.a.b': undefined },
    after: 'metadata: {a: {}, c: 2}\n',
  },
  {
    what: 'mappings in a list in brackets are edited where they stand',
    before: 'depends_on: ["010", {task: "020", type: soft}] # both\n',
    set: { depends_on: ['010', { task: '020', type: 'hard' }, { phase: 'design' }] },
    after: 'depends_on: ["010", {task: "020", type: hard}, {phase: design}] # both\n',
  },
  {
    what: 'a value of one kind becomes one of another within brackets',
    before: 'metadata: {a: 1, b: [1], c: {d: 1}}\n',
    set: { 'metadata.a': [1, { x: 'y z' }], 'metadata.b': 'b', 'metadata.c': [] },
    after: 'metadata: {a: [1, {x: y z}], b: b, c: []}\n',
  },
  {
    what: 'a whole document in brackets is edited in them',
    before: '{"id":"010", "name": "x", "labels": ["a"]}\n',
    set: { status: 'pending', name: 'y', labels: ['a', 'b'] },
    after: '{"id":"010", "name": "y", status: pending, "labels": ["a", b]}\n',
  },
  {
    what: 'brackets with commas in odd places are edited right',
    before: 'labels: [\n  a\n  # own\n  , b\n  , c ]\nname: x\n',
    set: { labels: ['a', 'c', 'd'] },
    after: 'labels: [\n  a\n  # own\n  , c, d ]\nname: x\n',
  },
]);

test.run();
