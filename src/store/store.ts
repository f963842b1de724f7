// A store: one .sow folder and what its transactions need of the world.
import type { Event } from '../base/event.ts';
import type { Config } from '../model/generated/types.ts';
import type { Root } from './disk/files.ts';
import type { IndexMemory } from './index/memory.ts';
import type { ProcessIdentity } from './lock/process-identity.ts';

export interface Store extends Root {
  readonly identity: ProcessIdentity;
  readonly host: string;
  /** The user's own settings, under those of the repository. */
  readonly userConfig: Config;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** The branch HEAD stands on in the checkout that holds this .sow; null when detached. */
  readonly head: () => string | null;
  /** What this process knows of tasks from one read or transaction to the next. */
  readonly memory: IndexMemory;
  readonly signal: AbortSignal;
  readonly report: (event: Event) => void;
}

/** State timestamps: RFC 3339, UTC, whole seconds. */
export function nowOf(store: Pick<Store, 'clock'>): string {
  return new Date(store.clock()).toISOString().replace(/\.\d+Z$/, 'Z');
}
