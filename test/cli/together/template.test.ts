// A plan with variables: filled in, its dependencies kept, its faults at their places.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const TEMPLATE = `variables:
  feature: {type: string, pattern: "[a-z][a-z-]*", description: what is built}
  hours: {type: number, min: 1, max: 40, default: 8}
  labels: {type: array, enum: [api, web], default: [api]}
  level: {enum: [low, high], default: low}
tasks:
  - key: "{{feature}}-build"
    name: Build {{feature}}
    estimated_hours: "{{hours}}"
    labels: "{{labels}}"
    priority: "{{level}}"
  - key: "{{feature}}-test"
    name: Test {{feature}}
    depends_on: ["{{feature}}-build"]
`;

interface Shown {
  readonly tasks: readonly {
    readonly key: string;
    readonly name: string;
    readonly depends_on?: readonly string[];
    readonly estimated_hours?: number;
    readonly labels?: readonly string[];
  }[];
}

test('each use makes its own tasks, typed and with their dependencies', async () => {
  await using rig = Rig.withProject();
  rig.write('feature.yaml', TEMPLATE);
  rig.ok('apply', 'feature.yaml', '--set', 'feature=login');
  rig.ok('apply', 'feature.yaml', '--set', 'feature=search', '--set', 'hours=2.5', '--set', 'labels=api,web');
  const { tasks } = rig.json<Shown>('list');
  assert.equal(
    tasks.map(({ key, name, depends_on = [], estimated_hours, labels }) => [
      key,
      name,
      depends_on,
      estimated_hours,
      labels,
    ]),
    [
      ['login-build', 'Build login', [], 8, ['api']],
      ['login-test', 'Test login', ['login-build'], undefined, undefined],
      ['search-build', 'Build search', [], 2.5, ['api', 'web']],
      ['search-test', 'Test search', ['search-build'], undefined, undefined],
    ],
  );
  assert.equal(
    rig.json<Shown>('list', '--blocked').tasks.map(({ key }) => key),
    ['login-test', 'search-test'],
  );
  rig.unchanged(() => rig.ok('apply', 'feature.yaml', '--set', 'feature=login'));
});

test('what is missing, unknown or wrong is told, and nothing is made', async () => {
  await using rig = Rig.withProject();
  rig.write('feature.yaml', TEMPLATE);
  rig.write('plain.yaml', 'tasks: [{key: a, name: A}]\n');
  rig.write('typo.yaml', TEMPLATE.replace('Test {{feature}}', 'Test {{featur}}'));
  rig.unchanged(() => {
    const apply = (file: string, ...set: readonly string[]) =>
      rig.error(2, ['apply', file, ...set.flatMap((one) => ['--set', one])]);
    assert.match(apply('feature.yaml').message, /^feature is not set$/);
    assert.match(apply('feature.yaml', 'feature=Login').message, /does not match/);
    assert.match(apply('feature.yaml', 'feature=a', 'hours=41').message, /hours is 41, more than 40/);
    assert.match(apply('feature.yaml', 'feature=a', 'labels=db').message, /labels is "db", none of api, web/);
    assert.match(apply('feature.yaml', 'featre=a').hint ?? '', /did you mean feature\?/);
    apply('feature.yaml', 'feature');
    apply('feature.yaml', 'feature=a', 'feature=b');
    assert.match(apply('plain.yaml', 'a=b').message, /declares no variables/);
    const [fault] = apply('typo.yaml', 'feature=a').diagnostics ?? [];
    assert.equal([fault?.code, fault?.line, fault?.help], ['SOW301', 13, 'did you mean {{feature}}?']);
    const [wrong] = apply('feature.yaml', 'feature=a', 'level=high', 'hours=0.5').diagnostics ?? [];
    assert.is(wrong, undefined);
  });
});

test.run();
