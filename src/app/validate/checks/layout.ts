// Folders and files that stand where sow does not look, or lack what they need.
import { dirname } from 'node:path/posix';
import type { Diagnostic, DiagnosticCode } from '../../../base/diagnostic.ts';
import { isTaskId } from '../../../model/task-id.ts';
import { PHASES, PROJECT_LOG, phaseFolder, taskFolder, taskState } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { shownPath } from '../../../store/state/state-file.ts';

export function layoutFaults(snapshot: Snapshot): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const report = (
    code: DiagnosticCode,
    severity: Diagnostic['severity'],
    path: string,
    message: string,
    help: string,
  ): void => {
    faults.push({ code, severity, message, at: { file: shownPath(path), text: '', from: 0, to: 0 }, help });
  };
  const reportLink = (path: string): void =>
    report(
      'SOW507',
      'error',
      path,
      'a symbolic link stands here, and sow follows none',
      'put the file itself there',
    );
  const known = new Set(snapshot.taskRefs);
  for (const path of linksIn(snapshot, dirname(PROJECT_LOG))) reportLink(path);
  for (const { name, file } of snapshot.phases) {
    if (!file.exists)
      report(
        'SOW508',
        'error',
        `${PHASES}/${name}`,
        `the phase ${name} has no state.yaml`,
        `sow phase add ${name}, or restore the file`,
      );
    for (const id of snapshot.list(`${phaseFolder(name)}/tasks`)) {
      // What editors and file managers leave behind, such as .DS_Store, is nobody's task.
      if (id.startsWith('.')) continue;
      const ref = `${name}/${id}`;
      for (const path of linksIn(snapshot, taskFolder(ref))) reportLink(path);
      if (!isTaskId(id))
        report(
          'SOW503',
          'warning',
          taskFolder(ref),
          'a task folder is named by three digits',
          'rename or remove it',
        );
      else if (!known.has(ref) && snapshot.list(taskFolder(ref)).length > 0) {
        report(
          'SOW503',
          'warning',
          taskState(ref),
          'a folder without state.yaml is no task',
          'restore the file, or remove the folder',
        );
      }
    }
  }
  return faults;
}

/** State files tell of themselves; what else is a link would pass for missing. */
function linksIn(snapshot: Snapshot, folder: string): string[] {
  return snapshot
    .list(folder)
    .map((name) => `${folder}/${name}`)
    .filter((path) => !path.endsWith('/state.yaml') && snapshot.isLink(path));
}
