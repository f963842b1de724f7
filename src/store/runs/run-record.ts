// Run records: local/runs/<id>/run.json, one subprocess each. They may be lost without losing a fact about the work.
import type { Cause, Usage } from '../../model/agent-event.ts';
import type { AgentExecutor, Review } from '../../model/generated/types.ts';
import type { Root } from '../disk/files.ts';
import { absolute, makeFolders } from '../disk/files.ts';
import { RUNS, runFolder } from '../layout.ts';
import { isDead, type ProcessIdentity } from '../lock/process-identity.ts';

export type RunOutcome = 'succeeded' | 'failed' | 'timed_out' | 'stopped' | 'lost' | 'denied';

export interface RunRecord {
  readonly v: 1;
  readonly id: string;
  readonly kind: 'work' | 'review' | 'plan' | 'improve' | 'chat';
  /** `<phase>/<NNN>` */
  readonly task?: string;
  readonly iteration?: number;
  readonly role: string;
  readonly executor: string;
  /** Whose output is in stdout.log. */
  readonly type?: 'command' | 'acp' | AgentExecutor['type'];
  readonly model?: string;
  readonly session_id?: string;
  /** The commit that HEAD stood on as it began. */
  readonly base?: string;
  /** Who reviews what comes of the orchestration, whatever files say. */
  readonly review?: Review;
  /** A digest of the feedback that stood there as a review began: what is the same is no verdict. */
  readonly feedback?: string;
  /** Relative to the repository root. */
  readonly directory: string;
  /** The orchestration that started the run. */
  readonly owner: Omit<ProcessIdentity, 'host'>;
  readonly started_at: string;
  readonly ended_at?: string;
  readonly outcome?: RunOutcome;
  /** Why it failed, or what was denied. */
  readonly reason?: string;
  /** Its program did not know the conversation that was to go on. */
  readonly session_lost?: true;
  /** What it failed of. */
  readonly cause?: Cause;
  readonly exit?: number | null;
  readonly signal?: string | null;
  /** What this run used. */
  readonly usage?: Usage;
  /** Of a conversation at a terminal: what its program had kept of it as it began. */
  readonly counted_before?: Usage;
  /** Of a conversation at a terminal: others that were begun in it, whose use is booked with it. */
  readonly further?: readonly string[];
  /** What the agent's program has counted for the session up to the end of this run. */
  readonly counters?: Usage;
}

export function readRun(root: Root, id: string): RunRecord | undefined {
  // It may come from a file or the environment, and names a folder.
  if (!/^[\w-]+$/.test(id)) return undefined;
  const bytes = root.io.read(absolute(root, `${runFolder(id)}/run.json`));
  if (bytes === null) return undefined;
  try {
    const record = JSON.parse(Buffer.from(bytes).toString('utf8')) as RunRecord;
    return record.v === 1 && record.id === id ? record : undefined;
  } catch {
    return undefined;
  }
}

export function writeRun(root: Root, record: RunRecord): void {
  const folder = runFolder(record.id);
  makeFolders(root, folder, 0o700);
  const temp = absolute(root, `${folder}/run.json.tmp`);
  if (root.io.stat(temp) !== null) root.io.unlink(temp);
  root.io.create(temp, `${JSON.stringify(record, null, 2)}\n`, 0o600);
  root.io.rename(temp, absolute(root, `${folder}/run.json`));
}

export function listRuns(root: Root): RunRecord[] {
  return (root.io.list(absolute(root, RUNS)) ?? []).flatMap((id) => readRun(root, id) ?? []);
}

/** The newest that is meant, looked for down to the one with this id. */
export function lastRun(
  root: Root,
  isMeant: (record: RunRecord) => boolean,
  first: string,
): RunRecord | undefined {
  const names = [...(root.io.list(absolute(root, RUNS)) ?? [])].sort();
  for (const id of names.reverse()) {
    if (id < first) return undefined;
    const record = readRun(root, id);
    if (record && isMeant(record)) return record;
  }
  return undefined;
}

/** Runs that have ended stay so: a process reads the record of each once. */
const over = new WeakMap<Root, Set<string>>();

export function livingRuns(root: Root, host: string): RunRecord[] {
  const known = over.get(root) ?? new Set();
  over.set(root, known);
  const names = root.io.list(absolute(root, RUNS)) ?? [];
  return names.flatMap((id) => {
    const record = known.has(id) ? undefined : readRun(root, id);
    if (record === undefined) return [];
    if (record.ended_at === undefined && isRunAlive(record, host)) return [record];
    known.add(id);
    return [];
  });
}

/** A run that lives works in this session. Held under the project's lock, this is what keeps a session to one run. */
export function isSessionInUse(root: Root, session: string, host: string): boolean {
  return livingRuns(root, host).some((record) => record.session_id === session);
}

/** Who started a run never changes: a process reads that once. */
const owners = new WeakMap<Root, Map<string, RunRecord['owner']>>();

/** As isRunAlive, by its id. */
export function isAliveById(root: Root, id: string, host: string): boolean {
  const known = owners.get(root) ?? new Map<string, RunRecord['owner']>();
  owners.set(root, known);
  const owner = known.get(id) ?? readRun(root, id)?.owner;
  if (owner === undefined) return false;
  known.set(id, owner);
  return !isDead({ ...owner, host }, host);
}

/** A run lives while the orchestration that started it lives; a lost record is a dead run's. */
export function isRunAlive(record: RunRecord | undefined, host: string): boolean {
  return record !== undefined && !isDead({ ...record.owner, host }, host);
}
