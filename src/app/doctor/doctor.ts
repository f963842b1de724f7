// `doctor`: looks at everything that can be wrong around the state; with --fix it backs the state up and does the repairs
// that need no person to decide.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import type { Failure } from '../../base/failure.ts';
import { ok, type Result } from '../../base/result.ts';
import { absolute } from '../../store/disk/files.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { CONFIG, LOCAL } from '../../store/layout.ts';
import { checkpointBefore } from '../checkpoint/create.ts';
import { rulesFor } from '../validate/validate.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkCheckout } from './checkout.ts';
import {
  checkBranch,
  checkFileSystem,
  checkLayout,
  checkRuns,
  checkState,
  checkTransactions,
  checkVersions,
} from './checks.ts';
import type { Finding } from './finding.ts';
import { checkFormat } from './format.ts';
import { checkLock } from './lock.ts';
import { checkMerge } from './merge.ts';
import { checkRefs } from './refs.ts';

export interface Examination {
  readonly findings: readonly Finding[];
  readonly fixed: readonly { readonly check: string; readonly failure?: Failure }[];
  /** Where the state was copied to before anything was repaired, relative to the repository. */
  readonly backup: string | undefined;
}

export interface DoctorRequest {
  readonly fix: boolean;
  /** A person says that whoever holds the lock is gone. */
  readonly removeLock: boolean;
}

export async function examine(workspace: Workspace, request: DoctorRequest): Promise<Result<Examination>> {
  const findings = await look(workspace, request.removeLock);
  const repairable = findings.filter(({ fix }) => fix !== undefined);
  if (!request.fix || repairable.length === 0) return ok({ findings, fixed: [], backup: undefined });
  checkpointBefore(workspace, 'doctor --fix');
  const backup = backUp(workspace);
  if (!backup.ok) return backup;
  const fixed: { check: string; failure?: Failure }[] = [];
  for (const { check, fix } of repairable) {
    const done = await fix?.();
    fixed.push(done?.ok === false ? { check, failure: done.failure } : { check });
  }
  return ok({ findings: await look(workspace, false), fixed, backup: backup.value });
}

/** The lock first: while it is held for good, no other repair gets in. */
async function look(workspace: Workspace, removeLock: boolean): Promise<Finding[]> {
  const rules = await rulesFor(workspace);
  return [
    ...checkLock(workspace, removeLock),
    ...checkTransactions(workspace),
    ...checkRuns(workspace),
    ...checkLayout(workspace),
    ...checkBranch(workspace),
    ...checkFormat(workspace),
    ...checkCheckout(workspace),
    ...checkMerge(workspace),
    ...checkRefs(workspace),
    ...checkState(workspace, rules),
    ...checkFileSystem(workspace),
    ...checkVersions(workspace),
  ];
}

function backUp({ store }: Workspace): Result<string> {
  const name = `${LOCAL}/backup/${new Date(store.clock()).toISOString().replace(/[:.]/g, '-')}`;
  try {
    mkdirSync(absolute(store, name), { recursive: true, mode: 0o700 });
    for (const part of ['project', CONFIG, `${LOCAL}/txn`]) {
      const from = absolute(store, part);
      if (existsSync(from)) cpSync(from, absolute(store, `${name}/${part}`), { recursive: true });
    }
    return ok(`.sow/${name}`);
  } catch (error) {
    return { ok: false, failure: ioFailure(error, absolute(store, name), false) };
  }
}
