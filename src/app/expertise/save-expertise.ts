// For programs: the whole content of a domain at once, and a line of its history without a change.
import { fail, ok, type Result } from '../../base/result.ts';
import { type Content, type Diff, EMPTY } from '../../model/expertise/content.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import {
  CHANGE_TYPES,
  type ChangedDomain,
  type ChangeType,
  changeDomain,
  logChange,
  writableDomain,
} from './change-domain.ts';
import { readDomain } from './expertise-file.ts';

export interface ExpertiseUpdate {
  readonly domain: string;
  readonly change_type: ChangeType;
  readonly change_summary: string;
  readonly session_id?: string;
  readonly diff?: Diff;
}

/** A list that is left out becomes empty. What is too long is cut as after any change. */
export function saveExpertise(
  workspace: Workspace,
  domain: string,
  content: Partial<Content>,
): Promise<Result<ChangedDomain>> {
  const options = { command: 'expertise save', project: 'optional' } as const;
  return change(workspace, options, (current) => {
    const writable = writableDomain(current.snapshot, domain);
    if (!writable.ok) return writable;
    const whole = { ...EMPTY, ...content };
    const changed = changeDomain(current, { domain, change_type: 'learned', content: () => whole });
    if (!changed.ok) return changed;
    return changed.value ? ok(changed.value) : fail({ reason: 'usage', message: 'there is no entry in it' });
  });
}

export function recordUpdate(workspace: Workspace, update: ExpertiseUpdate): Promise<Result<void>> {
  const { domain, change_type, change_summary: summary, session_id, diff } = update;
  const options = { command: 'expertise record', project: 'optional' } as const;
  return change(workspace, options, (current) => {
    const writable = writableDomain(current.snapshot, domain);
    if (!writable.ok) return writable;
    if (!CHANGE_TYPES.includes(change_type))
      return fail({ reason: 'usage', message: `a change is ${CHANGE_TYPES.join(', ')}, not ${change_type}` });
    const file = readDomain(current.snapshot, domain);
    if (!file.ok) return file;
    const version = file.value?.value.version ?? 0;
    logChange(current, { domain, change_type, version, summary, session_id, diff: diff ?? NOTHING });
    return ok(undefined);
  });
}

const NOTHING: Diff = { added: {}, removed: {} };
