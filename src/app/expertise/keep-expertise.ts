// `expertise validate` and `expertise prune`: what is no longer true goes, and what is too much.
import { join } from 'node:path';
import { ok, type Result } from '../../base/result.ts';
import type { Content } from '../../model/expertise/content.ts';
import { withoutStale, withoutTwins } from '../../model/expertise/prune.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import {
  type ChangedDomain,
  changeDomain,
  type DomainChange,
  domainsFor,
  shortened,
  writableDomain,
} from './change-domain.ts';
import { readDomain } from './expertise-file.ts';

/** Files that are not there, failures of more than 30 days ago, and what stands twice. */
export function validateExpertise(
  workspace: Workspace,
  domain?: string,
): Promise<Result<readonly ChangedDomain[]>> {
  const { context, repository } = workspace;
  const stands = (path: string): boolean => context.io.stat(join(repository.root, path)) !== null;
  return eachDomain(workspace, 'validate', domain, ({ now }, name) => ({
    domain: name,
    change_type: 'validated',
    content: (before) => {
      const fresh = withoutTwins(withoutStale(before, Date.parse(now)));
      return { ...fresh, core_files: fresh.core_files.filter(({ path = '' }) => stands(path)) };
    },
  }));
}

/** @param maxLines the setting learning.expertise_max_lines when absent */
export function pruneExpertise(
  workspace: Workspace,
  domain?: string,
  maxLines?: number,
): Promise<Result<readonly ChangedDomain[]>> {
  return eachDomain(workspace, 'prune', domain, (current, name) => {
    const file = readDomain(current.snapshot, name);
    const content = (before: Content): Content =>
      shortened(current, file.ok ? file.value : undefined, before, maxLines);
    return { domain: name, change_type: 'pruned', content };
  });
}

function eachDomain(
  workspace: Workspace,
  verb: string,
  domain: string | undefined,
  wanted: (current: Change, name: string) => DomainChange,
): Promise<Result<readonly ChangedDomain[]>> {
  const options = { command: `expertise ${verb}`, project: 'optional' } as const;
  return change(workspace, options, (current) => {
    const names = domainsFor(current.snapshot, domain);
    if (!names.ok) return names;
    const all: ChangedDomain[] = [];
    for (const name of names.value) {
      const writable = writableDomain(current.snapshot, name);
      if (!writable.ok) return writable;
      const changed = changeDomain(current, wanted(current, name));
      if (!changed.ok) return changed;
      if (changed.value) all.push(changed.value);
    }
    return ok(all);
  });
}
