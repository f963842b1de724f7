// Paths of artifacts: inside the repository, and what is to be read must be there.
import { normalize } from 'node:path/posix';
import type { ArtifactState } from '../../../model/generated/types.ts';
import type { Fault } from '../marking.ts';

interface Artifacts {
  readonly inputs: readonly ArtifactState[];
  readonly outputs: readonly ArtifactState[];
}

/** @param exists of a path that is relative to the repository root; inputs are looked for only where it is given. */
export function artifactFaults(state: Artifacts, exists?: (path: string) => boolean): Fault[] {
  return (['inputs', 'outputs'] as const).flatMap((list) =>
    state[list].flatMap(({ path }, index): Fault[] => {
      const at = [list, index, 'path'];
      if (leadsOut(path)) {
        const message = `the path ${path} leads out of the repository`;
        return [{ code: 'SOW510', path: at, message, help: 'write it relative to the repository root' }];
      }
      if (list === 'outputs' || exists === undefined || exists(path)) return [];
      return [{ code: 'SOW511', severity: 'warning', path: at, message: `there is no file ${path}` }];
    }),
  );
}

/** Absolute here or on Windows, or above the root once its steps are taken. */
function leadsOut(path: string): boolean {
  return /^([/\\~]|[A-Za-z]:[/\\])/.test(path) || /^\.\.(\/|$)/.test(normalize(path.replaceAll('\\', '/')));
}
