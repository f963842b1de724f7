// The links below .sow/refs by which agents reach what is outside: ignored by git, made and moved in one step.
import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { timeOf } from '../../base/id.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { absolute } from '../../store/disk/files.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { REFS } from '../../store/layout.ts';
import { shownPath } from '../../store/state/state-file.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Where a link leads; `other` is a file or folder of somebody, which stands in the way. */
export type Link =
  | { readonly kind: 'none' }
  | { readonly kind: 'other' }
  | { readonly kind: 'link'; readonly target: string; readonly leads: boolean };

export function linkPath({ store }: Pick<Workspace, 'store'>, name: string): string {
  return absolute(store, `${REFS}/${name}`);
}

export function readLink(workspace: Workspace, name: string): Link {
  const path = linkPath(workspace, name);
  const kind = workspace.store.io.stat(path)?.kind;
  if (kind === undefined) return { kind: 'none' };
  return kind === 'link' ? { kind, target: readlinkSync(path), leads: existsSync(path) } : { kind: 'other' };
}

/** Moves the link there; whether it led elsewhere before. */
export function putLink(workspace: Workspace, name: string, target: string): Result<boolean> {
  const path = linkPath(workspace, name);
  try {
    const standing = readLink(workspace, name);
    if (standing.kind === 'other') return inTheWay(name);
    if (standing.kind === 'link' && standing.target === target) return ok(false);
    const id = workspace.context.newId();
    const made = `${path}.${id}`;
    mkdirSync(dirname(path), { recursive: true });
    sweep(dirname(path), timeOf(id));
    symlinkSync(target, made);
    renameSync(made, path);
    return ok(true);
  } catch (error) {
    return fail(ioFailure(error, path, false));
  }
}

/** No link is so long in the making; a killed command has left what is older. */
const OLD_MS = 60_000;
const UNFINISHED = /^[a-z0-9-]+\.([0-9a-f]{8}-[0-9a-f-]{27})$/;

function sweep(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const [, id] = UNFINISHED.exec(name) ?? [];
    if (id !== undefined && timeOf(id) < now - OLD_MS) rmSync(join(folder, name), { force: true });
  }
}

/** Only the link: what it leads to is nobody's of sow. */
export function removeLink(workspace: Workspace, name: string): Result<void> {
  try {
    if (readLink(workspace, name).kind === 'link') rmSync(linkPath(workspace, name));
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, linkPath(workspace, name), true));
  }
}

export function inTheWay(name: string): Result<never> {
  return fail({
    reason: 'refused',
    message: `${shownPath(`${REFS}/${name}`)} is no link of sow's`,
    hint: 'move it away, or take another --link',
  });
}
