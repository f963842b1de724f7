// The last figures, written into the page that promises what they show.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../rig/rig.ts';
import { type Report, reportLine } from './report.ts';

const PAGE = join(PROJECT_ROOT, 'docs/durability.md');
const PLACE = /(<!-- figures -->\n)([\s\S]*?)(<!-- end -->)/;

export interface Recorded {
  readonly minutes: number;
  readonly seed: number;
  readonly reports: readonly Report[];
  readonly total: string;
}

export function record({ minutes, seed, reports, total }: Recorded): void {
  const page = readFileSync(PAGE, 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores, ${type()} ${release().split('-')[0]}, Node ${process.versions.node}`;
  const lines = [
    `${day}, ${minutes} minutes, seed ${seed}, ${machine}:`,
    '',
    '```',
    ...reports.map(reportLine),
    '',
    total,
    '```',
    '',
  ];
  writeFileSync(
    PAGE,
    page.replace(PLACE, (_, head: string, _old, end: string) => `${head}${lines.join('\n')}${end}`),
  );
}
