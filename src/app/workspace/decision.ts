// What a use case decides on, and what it fills: one moment of the project, who asks and when, the draft.
import type { Review } from '../../model/generated/types.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Draft } from '../../store/transaction/draft.ts';

export interface Change {
  readonly snapshot: Snapshot;
  readonly draft: Draft;
  /** State timestamp of this change. */
  readonly now: string;
  readonly actor: string;
  readonly run: string | undefined;
  readonly host: string;
  /** Who reviews what comes of the caller's orchestration, whatever files say. */
  readonly review?: Review | undefined;
}

/** A decision that was made, for what follows from it in the same transaction. */
export interface Decided extends Change {
  /** The state as the draft leaves it by now. */
  ahead(): Snapshot;
}
