import { showSettings } from '../../../app/config/settings.ts';
import { listPhases, phaseFields } from '../../../app/phase/phases.ts';
import { projectFields } from '../../../app/project/project.ts';
import { taskFields } from '../../../app/task/set.ts';
import { listTasks } from '../../../app/view/tasks.ts';
import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { firstLine } from '../../../report/text.ts';
import { type Candidate, candidates, type Lookup } from '../../completion/candidates.ts';
import { SCRIPTS, SHELLS, type Shell } from '../../completion/scripts.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, commands }) => {
  const [shell = ''] = args.shell ?? [];
  if (shell === 'words') {
    const workspace = openWorkspace(context);
    const found = candidates(args.words ?? [''], commands, lookupIn(workspace));
    return ok({
      data: { candidates: found, total: found.length, truncated: false },
      text: found.map(({ value, about }) => `${value}\t${firstLine(about, 60)}`).join('\n'),
    });
  }
  if (!isShell(shell))
    return fail({
      reason: 'usage',
      message: `${JSON.stringify(shell)} is no shell`,
      hint: SHELLS.join(', '),
    });
  return ok({ data: { shell, script: SCRIPTS[shell] }, text: SCRIPTS[shell] });
};

function isShell(word: string): word is Shell {
  return (SHELLS as readonly string[]).includes(word);
}

/** Somebody is typing: where there is no project, or a broken one, there is nothing to offer and nobody to tell. */
function lookupIn(workspace: Result<Workspace>): Lookup {
  const ask = <T>(read: (workspace: Workspace) => Result<readonly T[]>): readonly T[] => {
    const found = workspace.ok ? read(workspace.value) : undefined;
    return found?.ok ? found.value : [];
  };
  return {
    tasks: () =>
      ask((open) => listTasks(open, {})).flatMap(({ short, state }): Candidate[] => [
        { value: short, about: state?.name ?? '' },
        ...(state?.key === undefined ? [] : [{ value: state.key, about: `${short} ${state.name}` }]),
      ]),
    phases: () => ask(listPhases).map(({ name }) => ({ value: name, about: 'phase' })),
    settings: () =>
      ask(showSettings).map(({ key, value }) => ({ value: key, about: `now ${String(value)}` })),
    fields: (noun) => FIELDS[noun]?.() ?? ask(showSettings).map(({ key }) => key),
  };
}

const FIELDS: Readonly<Record<string, () => readonly string[]>> = {
  task: taskFields,
  phase: phaseFields,
  project: projectFields,
};
