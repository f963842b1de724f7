// A few power cuts on each file system that this machine lets a test mount: root only.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { reportLine } from '../report.ts';
import { FILE_SYSTEMS } from './loop-image.ts';
import { power } from './power.ts';

for (const report of await power({ seed: Date.now() % 100_000, cuts: 2 })) {
  console.log(reportLine(report));
  const measured = report.skipped === undefined ? test : test.skip;
  measured(`${report.title}: what was acknowledged stands after a power cut, and nothing is torn`, () => {
    assert.equal(report.violations, []);
    assert.ok(Number(report.figures.acknowledged) > 0);
  });
}

test('a file system that cannot be mounted is told with its reason, and counts as nothing', async () => {
  const reports = await power({ seed: 1, obstacleTo: (kind) => `${kind} is forbidden` });
  assert.equal(
    reports.map(({ title, skipped, violations, figures }) => [title, skipped, violations, figures]),
    FILE_SYSTEMS.map((kind) => [`power, ${kind}`, `${kind} is forbidden`, [], {}]),
  );
  for (const report of reports) assert.match(reportLine(report), report.skipped ?? '');
});

test.run();
