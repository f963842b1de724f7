// What the files of phases and of the project can get wrong that no schema says.
import type { Diagnostic } from '../../../base/diagnostic.ts';
import type { PhaseFile, Snapshot } from '../../../store/state/snapshot.ts';
import { type Fault, marksIn } from '../marking.ts';
import { artifactFaults } from './artifacts.ts';
import { PHASE_TIMES, PROJECT_TIMES, timeFaults } from './times.ts';

export function phaseFaults({ name, file, state }: PhaseFile): Diagnostic[] {
  if (!state) return [];
  const misplaced: Fault[] =
    state.name === name
      ? []
      : [
          {
            code: 'SOW509',
            path: ['name'],
            message: `name ${state.name} is not its folder's, ${name}`,
            help: `write name: ${name}`,
          },
        ];
  return [...misplaced, ...timeFaults(state, PHASE_TIMES), ...artifactFaults(state)].map(marksIn(file));
}

export function projectFaults({ project }: Snapshot): Diagnostic[] {
  return project.value ? timeFaults(project.value, PROJECT_TIMES).map(marksIn(project)) : [];
}
