// The roles of a repository: those that sow knows, and those of .sow/agents, which add to them or take their places.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { readDocument } from '../../document/read.ts';
import { decode } from '../../document/yaml/parse.ts';
import { ROLES } from '../../model/generated/roles.ts';
import type { Role as RoleFront } from '../../model/generated/types.ts';
import { type Role, splitRole } from '../../model/role.ts';
import { AGENTS } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Roles {
  /** By name, in order of names. */
  readonly all: readonly Role[];
  /** Of files that are no roles; what sow knows under their names stands in for them. */
  readonly diagnostics: readonly Diagnostic[];
  get(name: string): Role | undefined;
}

type Files = Pick<Snapshot, 'list' | 'bytes' | 'isLink'>;

/** Their texts are those of the program. */
let knownRoles: (readonly [string, Role])[] | undefined;

export function readRoles(files: Files): Roles {
  knownRoles ??= Object.entries(ROLES).flatMap(([name, text]) => asEntry(readRole(name, text).role));
  const own = ownFiles(files).map((path): ReadRole => {
    const shown = shownPath(path);
    if (files.isLink(path))
      return fault('SOW507', shown, '', 'a symbolic link stands here, and sow follows none');
    const { text, fault: unread } = decode(shown, files.bytes(path) ?? new Uint8Array());
    if (unread) return { role: undefined, diagnostics: [unread] };
    return readRole(path.slice(AGENTS.length + 1, -'.md'.length), text, shown);
  });
  const byName = new Map([...knownRoles, ...own.flatMap(({ role }) => asEntry(role))]);
  return {
    all: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    diagnostics: own.flatMap(({ diagnostics }) => diagnostics),
    get: (name) => byName.get(name),
  };
}

export function listRoles({ store }: Workspace): Roles {
  return readQuietly(store, readRoles);
}

export function findRole(workspace: Workspace, name: string): Result<Role> {
  const { all, diagnostics, get } = listRoles(workspace);
  const broken = diagnostics.filter(({ at }) => at.file === shownPath(`${AGENTS}/${name}.md`));
  if (broken.length > 0) return fail({ reason: 'invalid-state', diagnostics: broken });
  const role = get(name);
  const names = all.map((one) => one.name);
  const near = nearest(name, names);
  return role
    ? ok(role)
    : fail({ reason: 'not-found', what: 'role', ref: name, near: near.length > 0 ? near : names });
}

function ownFiles(files: Files): string[] {
  if (files.isLink(AGENTS)) return [];
  return files.list(AGENTS).flatMap((file) => (file.endsWith('.md') ? [`${AGENTS}/${file}`] : []));
}

interface ReadRole {
  readonly role: Role | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function readRole(name: string, text: string, file?: string): ReadRole {
  const shown = file ?? name;
  const parts = splitRole(text);
  if (!parts)
    return fault(
      'SOW509',
      shown,
      text,
      'a role begins with front matter: a line of ---, its fields, a line of ---',
    );
  const { value, diagnostics } = readDocument<RoleFront>('role', shown, parts.front);
  if (!value) return { role: undefined, diagnostics };
  const { description, permissions } = value;
  return { role: { name, description, permissions, guidance: parts.guidance, file }, diagnostics };
}

function fault(code: Diagnostic['code'], file: string, text: string, message: string): ReadRole {
  return {
    role: undefined,
    diagnostics: [{ code, severity: 'error', message, at: { file, text, from: 0, to: 0 } }],
  };
}

function asEntry(role: Role | undefined): (readonly [string, Role])[] {
  return role ? [[role.name, role]] : [];
}
