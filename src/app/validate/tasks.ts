// What a task's own file can get wrong that no schema says: its folder's name, the order of its times, its status.
import type { Diagnostic, DiagnosticCode } from '../../base/diagnostic.ts';
import { keyRange, type Path, valueRange } from '../../document/yaml/locate.ts';
import { parse } from '../../document/yaml/parse.ts';
import { isTerminal } from '../../model/status.ts';
import type { TaskFile } from '../../store/state/source.ts';
import { shownPath } from '../../store/state/state-file.ts';

export function taskFaults(task: TaskFile): Diagnostic[] {
  const { state, file, id, phase, standing } = task;
  if (!state) return [];
  const parsed = parse(shownPath(file.path), file.text);
  const faults: Diagnostic[] = [];
  const report = (
    code: DiagnosticCode,
    severity: Diagnostic['severity'],
    path: Path,
    message: string,
    help?: string,
  ): void => {
    const [from, to] =
      path.length > 0 && path[0] !== undefined ? valueRange(parsed, path) : keyRange(parsed, path);
    faults.push({
      code,
      severity,
      message,
      at: { file: parsed.file, text: parsed.text, from, to },
      ...(help && { help }),
    });
  };
  if (state.id !== id)
    report(
      'SOW501',
      'error',
      ['id'],
      `id ${JSON.stringify(state.id)} is not its folder's, ${id}`,
      `write id: "${id}"`,
    );
  if (state.phase !== phase)
    report(
      'SOW502',
      'error',
      ['phase'],
      `phase ${state.phase} is not its folder's, ${phase}`,
      `write phase: ${phase}`,
    );
  if (standing.kind === 'unlawful') {
    const from = standing.from.join(' or ');
    report(
      'SOW401',
      'error',
      ['status'],
      `status went by hand from ${from} to ${state.status}, which is no lawful move`,
      `put it back, or sow task accept ${task.ref}`,
    );
  }
  if (standing.kind === 'lawful') {
    report(
      'SOW402',
      'warning',
      ['status'],
      `status went by hand from ${standing.from} to ${state.status}; the next command on it records that`,
    );
  }
  if (state.session_id && isTerminal(state.status)) {
    report(
      'SOW403',
      'warning',
      ['session_id'],
      `a session stands on a task that is ${state.status}`,
      'remove the line',
    );
  }
  for (const [earlier, later] of TIMES) {
    const a = state[earlier];
    const b = state[later];
    if (a && b && Date.parse(a) > Date.parse(b))
      report('SOW404', 'warning', [later], `${later} is before ${earlier}`);
  }
  return faults;
}

const TIMES = [
  ['created_at', 'started_at'],
  ['started_at', 'completed_at'],
  ['created_at', 'updated_at'],
] as const;
