// The checks of `doctor`: each looks at one thing, changes nothing, and names the exact repair.

import { statfsSync } from 'node:fs';
import { counted } from '../../base/counted.ts';
import { ok } from '../../base/result.ts';
import { git } from '../../git/git.ts';
import { absolute } from '../../store/disk/files.ts';
import { leftIndexes, sweepIndexes } from '../../store/index/kept-file.ts';
import { PENDING, SET_ASIDE, TEMP } from '../../store/layout.ts';
import { isRunAlive, listRuns } from '../../store/runs/run-record.ts';
import { readEntry } from '../../store/transaction/entry.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { initialize } from '../project/init.ts';
import { recoverRuns } from '../run/settle/recover.ts';
import type { OwnRules } from '../schema/refinements.ts';
import { validate } from '../validate/validate.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Finding, fine } from './finding.ts';

export function checkVersions({ context }: Workspace): Finding[] {
  const version = git(context.cwd, ['--version']).trim();
  if (version === '')
    return [{ check: 'git', severity: 'error', message: 'git is not installed', repair: 'install git' }];
  return [fine('versions', `${version}, Node ${process.version}`)];
}

export function checkLayout(workspace: Workspace): Finding[] {
  const { store, context, repository } = workspace;
  const text = (path: string): string =>
    Buffer.from(store.io.read(absolute(store, path)) ?? []).toString('utf8');
  const missing = [
    ...['/local/', '/worktrees/']
      .filter((line) => !text('.gitignore').split('\n').includes(line))
      .map((line) => `.gitignore: ${line}`),
    ...(text('.gitattributes').includes('merge=union') ? [] : ['.gitattributes: log.jsonl merge=union']),
  ];
  const tracked = git(repository.root, ['ls-files', '--', `${store.dir}/local`]).trim();
  return [
    missing.length === 0
      ? fine('layout', 'the ignore and merge rules are there')
      : {
          check: 'layout',
          severity: 'warning',
          message: `missing in .sow: ${missing.join('; ')}`,
          repair: 'sow init',
          fix: () => initialize(context),
        },
    ...(tracked === ''
      ? []
      : [
          {
            check: 'tracked',
            severity: 'warning',
            message: '.sow/local is under version control',
            repair: 'git rm -r --cached .sow/local',
          } as const,
        ]),
  ];
}

/** Names of file systems on which a rename, a sync or a pid may not mean what the store relies on. */
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x01021997, '9p'],
  [0x65735546, 'FUSE'],
]);

export function checkFileSystem({ store }: Workspace): Finding[] {
  const name = NETWORK.get(statfsSync(store.dir).type >>> 0);
  if (name === undefined) return [fine('file-system', 'the file system is a local one')];
  const message = `.sow lies on ${name}: what docs/durability.md promises is not promised there`;
  return [
    { check: 'file-system', severity: 'warning', message, repair: 'move the checkout to a local disk' },
  ];
}

export function checkTransactions(workspace: Workspace): Finding[] {
  const { store } = workspace;
  const entry = readEntry(store.io, absolute(store, PENDING));
  const aside = store.io.list(absolute(store, SET_ASIDE)) ?? [];
  const temps = [...(store.io.list(absolute(store, TEMP)) ?? []), ...leftIndexes(store, store.newId())];
  return [
    ...(entry === null
      ? [fine('pending', 'no transaction is unfinished')]
      : [pendingFinding(workspace, entry)]),
    ...(aside.length === 0
      ? []
      : [
          {
            check: 'set-aside',
            severity: 'note',
            message: `${aside.length} set aside in .sow/${SET_ASIDE}: ${aside.slice(0, 3).join(', ')}`,
            repair: `look at them, then remove them`,
          } as const,
        ]),
    ...(temps.length === 0
      ? []
      : [
          {
            check: 'temporary',
            severity: 'note',
            message: `${counted(temps.length, 'temporary file')} that killed commands left; others will remove them in passing`,
            repair: 'sow doctor --fix',
            fix: () => tidy(workspace),
          } as const,
        ]),
  ];
}

function tidy(workspace: Workspace) {
  const { store } = workspace;
  sweepIndexes(store, store.newId());
  return touch(workspace);
}

function pendingFinding(workspace: Workspace, entry: NonNullable<ReturnType<typeof readEntry>>): Finding {
  const { store } = workspace;
  if (entry !== 'unreadable') {
    return {
      check: 'pending',
      severity: 'warning',
      message: `\`${entry.command}\` of ${entry.at} is committed and not finished`,
      repair: 'any sow command that writes finishes it',
      fix: () => touch(workspace),
    };
  }
  const to = `${SET_ASIDE}/unreadable-${store.newId()}.json`;
  return {
    check: 'pending',
    severity: 'error',
    message: `.sow/${PENDING} is not readable by this version of sow, and stops every command that writes`,
    repair: `mv .sow/${PENDING} .sow/${to}`,
    async fix() {
      if (store.io.stat(absolute(store, SET_ASIDE)) === null) store.io.mkdir(absolute(store, SET_ASIDE));
      store.io.rename(absolute(store, PENDING), absolute(store, to));
      return ok(undefined);
    },
  };
}

/** A transaction that changes nothing: it finishes and tidies what a dead one left. */
function touch(workspace: Workspace) {
  return change(workspace, { command: 'doctor', project: 'optional', anyBranch: true }, () => ok(undefined));
}

export function checkRuns(workspace: Workspace): Finding[] {
  const { store } = workspace;
  const dead = listRuns(store).filter(
    (record) => record.ended_at === undefined && !isRunAlive(record, store.host),
  );
  if (dead.length === 0) return [fine('runs', 'no run was left by a dead orchestration')];
  const tasks = dead.map(({ task, id }) => task ?? id).join(', ');
  return [
    {
      check: 'runs',
      severity: 'warning',
      message: `left by a dead orchestration: ${tasks}`,
      repair: 'sow recover',
      fix: () => recoverRuns(workspace),
    },
  ];
}

export function checkBranch(workspace: Workspace): Finding[] {
  const { store } = workspace;
  const project = readQuietly(store, (snapshot) => snapshot.project.value);
  const head = store.head();
  if (!project) return [fine('branch', 'no project is open')];
  if (project.branch === head) return [fine('branch', `the project ${project.name} belongs to ${head}`)];
  return [
    {
      check: 'branch',
      severity: 'warning',
      message: `the project ${project.name} belongs to ${project.branch}, HEAD stands on ${head ?? 'no branch'}`,
      repair: `git switch ${project.branch}, or sow project set branch=${head ?? '<branch>'}`,
    },
  ];
}

/** @param rules of the project's own, where it has any */
export function checkState(workspace: Workspace, rules: OwnRules | undefined): Finding[] {
  const checked = validate(workspace, { rules });
  const faults = checked.ok ? checked.value.diagnostics : [];
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  if (faults.length === 0) return [fine('state', 'every file is sound')];
  const severity = errors > 0 ? 'error' : 'warning';
  return [
    {
      check: 'state',
      severity,
      message: `${counted(errors, 'error')}, ${counted(faults.length - errors, 'warning')} in the files`,
      repair: 'sow validate',
    },
  ];
}
