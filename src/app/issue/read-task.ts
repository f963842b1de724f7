// The task that was made of something elsewhere.
import { ok, type Result } from '../../base/result.ts';
import { byExternalId } from '../../model/graph/board.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Its reference; undefined where there is none. */
export function readTask(workspace: Workspace, externalId: string): Result<string | undefined> {
  return read(workspace, ({ board }) => ok(byExternalId(board.tasks, externalId)[0]?.ref));
}
