// Which machine this is, as 12 hex digits that tell nothing about it: they are committed with every claim.
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { sha256 } from '../../base/sha256.ts';

/** SOW_HOST says it where machines share a machine id (clones, containers of one image). */
export function hostId(env: Readonly<Record<string, string | undefined>>): string {
  const given = env.SOW_HOST?.trim();
  if (given && /^[0-9a-f]{12}$/.test(given)) return given;
  return sha256(given || machineId()).slice(0, 12);
}

function machineId(): string {
  return firstLine('/etc/machine-id') || firstLine('/var/lib/dbus/machine-id') || hostname();
}

/** Empty when absent or not yet set: machine-id(5) writes `uninitialized` into images before their first boot. */
function firstLine(path: string): string {
  try {
    const line = readFileSync(path, 'utf8').trim();
    return line === 'uninitialized' ? '' : line;
  } catch {
    return '';
  }
}
