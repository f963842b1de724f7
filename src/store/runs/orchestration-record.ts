// Which orchestrations live in this checkout, a file each, and the wish that one drain: a file beside it.
import { absolute, makeFolders, type Root } from '../disk/files.ts';
import { ORCHESTRATIONS } from '../layout.ts';
import { isDead, type ProcessIdentity } from '../lock/process-identity.ts';

export interface OrchestrationRecord {
  readonly v: 1;
  readonly id: string;
  readonly owner: Omit<ProcessIdentity, 'host'>;
  readonly started_at: string;
  /** How many runs at once. */
  readonly jobs: number;
}

export function noteOrchestration(root: Root, record: OrchestrationRecord): void {
  makeFolders(root, ORCHESTRATIONS, 0o700);
  const temp = absolute(root, `${ORCHESTRATIONS}/${record.id}.tmp`);
  root.io.create(temp, `${JSON.stringify(record)}\n`, 0o600);
  root.io.rename(temp, fileOf(root, record.id, 'json'));
}

export function forgetOrchestration(root: Root, id: string): void {
  for (const kind of ['json', 'drain', 'tmp'] as const)
    if (root.io.stat(fileOf(root, id, kind)) !== null) root.io.unlink(fileOf(root, id, kind));
}

/** Those that live; what dead ones have left is left alone. */
export function livingOrchestrations(root: Root, host: string): OrchestrationRecord[] {
  return listed(root).filter((record) => !isDead({ ...record.owner, host }, host));
}

export function forgetDeadOrchestrations(root: Root, host: string): void {
  for (const record of listed(root))
    if (isDead({ ...record.owner, host }, host)) forgetOrchestration(root, record.id);
}

export function askToDrain(root: Root, id: string): void {
  if (!isAskedToDrain(root, id)) root.io.create(fileOf(root, id, 'drain'), '', 0o600);
}

export function isAskedToDrain(root: Root, id: string): boolean {
  return root.io.stat(fileOf(root, id, 'drain')) !== null;
}

function listed(root: Root): OrchestrationRecord[] {
  const names = root.io.list(absolute(root, ORCHESTRATIONS)) ?? [];
  return names.flatMap((name) => (name.endsWith('.json') ? (read(root, name) ?? []) : []));
}

function read(root: Root, name: string): OrchestrationRecord | undefined {
  const bytes = root.io.read(absolute(root, `${ORCHESTRATIONS}/${name}`));
  if (bytes === null) return undefined;
  try {
    const record = JSON.parse(Buffer.from(bytes).toString('utf8')) as OrchestrationRecord;
    return record.v === 1 && `${record.id}.json` === name ? record : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(root: Root, id: string, kind: 'json' | 'drain' | 'tmp'): string {
  return absolute(root, `${ORCHESTRATIONS}/${id}.${kind}`);
}
