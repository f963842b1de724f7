// Edits within lists and mappings that stand on lines of their own.
import { test } from 'uvu';
import { testEdits } from './editing.ts';

const at = '2025-01-01T00:00:00Z';

testEdits([
  {
    what: 'an item is added to a list that is indented',
    before: 'labels:\n  - a # one\n  # two\n  - b\nname: x\n',
    set: { labels: ['a', 'b', 'c'] },
    after: 'labels:\n  - a # one\n  # two\n  - b\n  - c\nname: x\n',
  },
  {
    what: 'an item is added to a list that is not indented',
    before: 'labels:\n- a # one\n# about the name\nname: x\n',
    set: { labels: ['a', 'b: c'] },
    after: 'labels:\n- a # one\n- "b: c"\n# about the name\nname: x\n',
  },
  {
    what: 'items are added in front, between and behind',
    before: 'labels:\n    # first\n    -   a\n    # second\n    - b # bee\n',
    set: { labels: ['x', 'a', 'v', 'b', 'z'] },
    after: 'labels:\n    # first\n    - x\n    -   a\n    - v\n    # second\n    - b # bee\n    - z\n',
  },
  {
    what: 'items are removed where they stand',
    before: 'labels:\n  - a # one\n  # two\n  - b # bee\n  - c\n  - d\n    # of d\nname: x\n',
    set: { labels: ['a', 'c'] },
    after: 'labels:\n  - a # one\n  # two\n  - c\nname: x\n',
  },
  {
    what: 'an item is changed where it stands',
    before: "labels:\n  - a\n  -  'b' # bee\n  - c\n",
    set: { labels: ['a', 'x', 'c'] },
    after: "labels:\n  - a\n  -  'x' # bee\n  - c\n",
  },
  {
    what: 'a text that looks like a time is quoted in lists',
    before: 'labels:\n  - a\n  - b\nparticipants: [a, b]\n',
    set: { labels: [at, 'b', at], participants: [at, 'b', at] },
    after: `labels:\n  - "${at}"\n  - b\n  - "${at}"\nparticipants: ["${at}", b, "${at}"]\n`,
  },
  {
    what: 'two separate items go and the rest keeps its comments',
    before: 'labels:\n  - a # 1\n  - b # 2\n  - c # 3\n  - d # 4\n  - e # 5\n',
    set: { labels: ['a', 'c', 'e'] },
    after: 'labels:\n  - a # 1\n  - c # 3\n  - e # 5\n',
  },
  {
    what: 'where an item moves, as many as can be stay where they are',
    before: 'labels:\n  - a # 1\n  - b # 2\n  - c # 3\n  - d # 4\n',
    set: { labels: ['c', 'a', 'b', 'd'] },
    after: 'labels:\n  - c\n  - a # 1\n  - b # 2\n  - d # 4\n',
  },
  {
    what: 'the last item goes and the comments stay',
    before: 'labels: # these\n  # why\n  - a # one\n  # more\n  - b\nname: x\n',
    set: { labels: [] },
    after: 'labels: [] # these\n  # why\n  # more\nname: x\n',
  },
  {
    what: 'an empty list is filled',
    before: 'inputs: [] # none\nname: x\nlabels:\nmetadata: {}\n',
    set: { inputs: [{ type: 'a', path: 'b' }], labels: ['010'], metadata: { a: { b: [] } } },
    after:
      'inputs: # none\n  - type: a\n    path: b\nname: x\nlabels:\n  - "010"\nmetadata:\n  a:\n    b: []\n',
  },
  {
    what: 'a field of an item is changed on its line',
    before: `inputs:\n  - type: a # kind\n    # where\n    path: b\n    approved: false # not yet\n    created_at: ${at}\n`,
    set: { inputs: [{ type: 'a', path: 'b', approved: true, created_at: at }] },
    after: `inputs:\n  - type: a # kind\n    # where\n    path: b\n    approved: true # not yet\n    created_at: ${at}\n`,
  },
  {
    what: 'a field of an item comes where the schema has it and another goes',
    before: `inputs:\n  - path: b # where\n    created_at: ${at}\n    metadata:\n      a: 1\noutputs: []\n`,
    set: { inputs: [{ type: 'x', path: 'b', approved: true, created_at: at }] },
    after: `inputs:\n  - type: x\n    path: b # where\n    approved: true\n    created_at: ${at}\noutputs: []\n`,
  },
  {
    what: 'the field behind the dash goes and the next one moves there',
    before: 'inputs:\n  - type: a # kind\n    # where\n    path: b\n  - type: c\n    path: d\n',
    set: { inputs: [{ path: 'b' }, { path: 'd' }] },
    after: 'inputs:\n  - # where\n    path: b\n  - path: d\n',
  },
  {
    what: 'an item of one kind becomes one of another',
    before:
      'depends_on:\n  - "010" # parser\n  - task: "020"\n    # for now\n    type: soft # edge\n  - "030"\n',
    set: { depends_on: [{ task: '010', type: 'soft' }, '020', '030'] },
    after: 'depends_on:\n  - task: "010" # parser\n    type: soft\n  - "020"\n    # for now\n  - "030"\n',
  },
  {
    what: 'lists in lists are edited like lists',
    before: 'own:\n  - - 1\n    - 2 # two\n  -\n    - 3\n',
    set: { own: [[2], [3, 4]] },
    after: 'own:\n  - - 2 # two\n  -\n    - 3\n    - 4\n',
  },
  {
    what: 'a nested field is set, added and removed with the indent of its neighbours',
    before:
      'metadata:\n    # about x\n    x: 1 # one\n\n    y:\n        z: a # deep\n        w: 1\nname: n\n',
    set: { 'metadata.x': 2, 'metadata.y.z': 'b', 'metadata.y.w': undefined, 'metadata.v': 'new' },
    after: 'metadata:\n    # about x\n    x: 2 # one\n\n    y:\n        z: b # deep\n    v: new\nname: n\n',
  },
  {
    what: 'a nested field comes into what was not there',
    before: 'name: n\nmetadata: # own\ninputs: []\n',
    set: { 'metadata.a.b': 1, 'retry.delay': '10s', 'retry.max_attempts': 3 },
    after:
      'name: n\nretry:\n  delay: "10s"\n  max_attempts: 3\nmetadata: # own\n  a:\n    b: 1\ninputs: []\n',
  },
  {
    what: 'a nested field comes where the schema has it',
    before: 'retry:\n  delay: "10s"\n  jitter: true\n',
    set: { 'retry.max_attempts': 3, 'retry.max_delay': '1m' },
    after: 'retry:\n  max_attempts: 3\n  delay: "10s"\n  max_delay: "1m"\n  jitter: true\n',
  },
  {
    what: 'the last nested field goes and leaves an empty mapping',
    before: 'metadata: # own\n  # about a\n  a: 1\nname: n\n',
    set: { 'metadata.a': undefined },
    after: 'metadata: {} # own\n  # about a\nname: n\n',
  },
  {
    what: 'a mapping becomes a list, a list a text and a text a mapping',
    before: 'a: # A\n  x: 1 # x\n  # own\n  y: 2\nb: # B\n  - 1\n  - 2\nc: text # C\n',
    set: { a: [1, { z: 2 }], b: 'text', c: { d: 1 } },
    after: 'a: # A\n  # own\n  - 1\n  - z: 2\nb: text # B\nc: # C\n  d: 1\n',
  },
  {
    what: 'what replaces a mapping is no block where a comment is left below it',
    before: 'a:\n  x: 1\n  # own\n  y: 2\nb: 1\n',
    set: { a: 'one\ntwo' },
    after: 'a: "one\\ntwo"\n  # own\nb: 1\n',
  },
  {
    what: 'a claim comes and goes without a trace',
    before: 'id: "010" # ten\nstatus: in_progress\ninputs: []\n',
    set: { claim: { actor: 'human:ada', host: '0123456789ab', at }, claim2: undefined },
    after: `id: "010" # ten\nstatus: in_progress\nclaim:\n  actor: "human:ada"\n  host: "0123456789ab"\n  at: ${at}\ninputs: []\n`,
  },
  {
    what: 'a list is replaced by quite another one',
    before: 'labels:\n  - a # one\n  - b # two\nname: x\n',
    set: { labels: ['x', 'v', 'z'] },
    after: 'labels:\n  - x # one\n  - v # two\n  - z\nname: x\n',
  },
]);

test.run();
