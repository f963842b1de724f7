// Faults of the repository's own project types, and of a project whose type or state is none.
import type { Diagnostic, DiagnosticCode } from '../../../base/diagnostic.ts';
import type { Failure } from '../../../base/failure.ts';
import { nearest } from '../../../base/suggest.ts';
import { keyRange, type Path, valueRange } from '../../../document/yaml/locate.ts';
import { parse } from '../../../document/yaml/parse.ts';
import { type TypeFault, typeFaults } from '../../../model/project-type/soundness.ts';
import { projectType, stateOf } from '../../../model/project-type/types.ts';
import { PROJECT, typeFile } from '../../../store/layout.ts';
import type { PhaseFile, Snapshot } from '../../../store/state/snapshot.ts';
import { shownPath } from '../../../store/state/state-file.ts';
import { phaseFault, typeFault } from '../../phase/type-faults.ts';
import { ownTypes, typesIn } from '../../project/types.ts';

const CODES: Readonly<Record<TypeFault['kind'], DiagnosticCode>> = {
  'unknown-name': 'SOW314',
  unreachable: 'SOW311',
  'dead-end': 'SOW312',
  'never-holds': 'SOW313',
};

export function typeFileFaults(snapshot: Snapshot): Diagnostic[] {
  return [
    ...ownTypes(snapshot).flatMap((name) => ownFaults(snapshot, name)),
    ...standingFaults(snapshot),
    ...snapshot.phases.flatMap((phase) => phaseFaults(snapshot, phase)),
  ];
}

function ownFaults(snapshot: Snapshot, name: string): Diagnostic[] {
  const { value, text, diagnostics } = snapshot.typeFile(name);
  const path = shownPath(typeFile(name));
  if (!value) return [...diagnostics];
  const named =
    projectType(name) !== undefined
      ? [fault(path, text, ['name'], 'SOW314', `${name} is a built-in type`, 'give it another name')]
      : value.name === name
        ? []
        : [
            fault(
              path,
              text,
              ['name'],
              'SOW314',
              `the file of the type ${value.name} bears its name`,
              `${value.name}.yaml`,
            ),
          ];
  return [
    ...diagnostics,
    ...named,
    ...typeFaults(value).map(({ kind, at, message, help }) =>
      fault(path, text, at, CODES[kind], message, help),
    ),
  ];
}

/** What a hand wrote into a phase and the type does not take: guards would never see it. */
function phaseFaults({ type }: Snapshot, { name, state, file }: PhaseFile): Diagnostic[] {
  if (!state) return [];
  const told = (wrong: Failure | undefined, at: Path): Diagnostic[] =>
    wrong?.reason === 'usage'
      ? [fault(shownPath(file.path), file.text, at, 'SOW315', wrong.message, wrong.hint)]
      : [];
  return [
    ...Object.entries(state.metadata ?? {}).flatMap(([key, value]) =>
      told(phaseFault(type, state, [{ path: ['metadata', key], value }]), ['metadata', key]),
    ),
    ...(['inputs', 'outputs'] as const).flatMap((side) =>
      state[side].flatMap((one, i) => told(typeFault(type, name, side, one), [side, i, 'type'])),
    ),
  ];
}

/** A project of a type that is not there, or in a state that its type does not have, cannot advance. */
function standingFaults(snapshot: Snapshot): Diagnostic[] {
  const { project, type } = snapshot;
  if (!project.value) return [];
  const path = shownPath(PROJECT);
  const { type: name, statechart } = project.value;
  if (!type) {
    const known = typesIn(snapshot).map((one) => one.name);
    if (known.includes(name)) return [];
    const [near] = nearest(name, known);
    const help = near ? `did you mean ${near}?` : known.join(', ');
    return [fault(path, project.text, ['type'], 'SOW314', `there is no project type ${name}`, help)];
  }
  if (stateOf(type, statechart.current_state)) return [];
  const states = type.states.map((state) => state.name);
  const [near] = nearest(statechart.current_state, states);
  const message = `the type ${name} has no state ${statechart.current_state}`;
  const help = near ? `did you mean ${near}?` : states.join(', ');
  return [fault(path, project.text, ['statechart', 'current_state'], 'SOW314', message, help)];
}

function fault(
  file: string,
  text: string,
  at: Path,
  code: DiagnosticCode,
  message: string,
  help: string | undefined,
): Diagnostic {
  const parsed = parse(file, text);
  const [from, to] = typeof at.at(-1) === 'number' ? keyRange(parsed, at) : valueRange(parsed, at);
  const place = { file, text: parsed.text, from, to };
  return { code, severity: 'error', message, at: place, ...(help !== undefined && { help }) };
}
