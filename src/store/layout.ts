// Every path under .sow, relative to it and with forward slashes, and whose log an event belongs to.

export const CONFIG = 'config.yaml';
export const PROJECT = 'project/state.yaml';
export const PLAN = 'project/plan.yaml';
export const PROJECT_LOG = 'project/log.jsonl';
export const PHASES = 'project/phases';
export const LOCAL = 'local';
export const LOCAL_IGNORE = 'local/.gitignore';
export const TXN = 'local/txn';
export const PENDING = 'local/txn/pending.json';
export const LAST = 'local/txn/last.json';
export const DONE = 'local/txn/done';
export const TEMP = 'local/txn/tmp';
export const SET_ASIDE = 'local/txn/set-aside';
export const RUNS = 'local/runs';
export const ORCHESTRATIONS = 'local/orchestrations';
export const INDEX = 'local/index.json';
export const FRAME = 'local/frame.json';
export const CURSORS = 'local/cursors';
export const AGENTS = 'agents';
export const ARCHIVE = 'archive';
export const SCHEMAS = 'schemas';
/** What agents have learned, a file for each domain, and the history of all of them. */
export const EXPERTISE = 'knowledge/expertise';
export const EXPERTISE_LOG = 'knowledge/expertise/log.jsonl';
/** What lies outside the repository and agents may read: two lists of it, and the links to it. */
export const REFS = 'refs';
export const REFS_INDEX = 'refs/index.yaml';
export const REFS_LOCAL = 'refs/local.yaml';
export const REFS_IGNORE = 'refs/.gitignore';

/** The JSON Schema of a format, for editors. */
export function editorSchema(root: string): string {
  return `${SCHEMAS}/json/${root}.schema.json`;
}

/** The line by which editors find the schema of a file under .sow, as yaml-language-server reads it. */
export function schemaComment(root: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${editorSchema(root)}\n`;
}

export const WORKFLOWS = 'workflows';

export function workflowFile(name: string): string {
  return `${WORKFLOWS}/${name}.yaml`;
}

/** The definition that a run of a workflow goes by. */
export function runDefinition(phase: string): string {
  return `${phaseFolder(phase)}/workflow.yaml`;
}

/** What a run of a workflow was given. */
export function runInputs(ref: string): string {
  return `${taskFolder(ref)}/inputs.json`;
}

/** What a step of a workflow came to. */
export function taskResult(ref: string): string {
  return `${taskFolder(ref)}/result.yaml`;
}

export const TYPES = 'types';

export function typeFile(type: string): string {
  return `${TYPES}/${type}.yaml`;
}

export function phaseFolder(phase: string): string {
  return `${PHASES}/${phase}`;
}

export function phaseState(phase: string): string {
  return `${phaseFolder(phase)}/state.yaml`;
}

/** @param ref `<phase>/<NNN>` */
export function taskFolder(ref: string): string {
  const slash = ref.indexOf('/');
  return `${phaseFolder(ref.slice(0, slash))}/tasks/${ref.slice(slash + 1)}`;
}

export function taskState(ref: string): string {
  return `${taskFolder(ref)}/state.yaml`;
}

export function taskLog(ref: string): string {
  return `${taskFolder(ref)}/log.jsonl`;
}

export function taskDescription(ref: string): string {
  return `${taskFolder(ref)}/description.md`;
}

/** What is shared on a task. */
export function taskContext(ref: string): string {
  return `${taskFolder(ref)}/context.yaml`;
}

/** An agent's private notes. */
export function taskNotes(ref: string, agent: string): string {
  return `${taskFolder(ref)}/notes/${agent}.md`;
}

export function feedbackFile(ref: string, iteration: number): string {
  return `${taskFolder(ref)}/feedback/${String(iteration).padStart(3, '0')}.md`;
}

export function runFolder(run: string): string {
  return `${RUNS}/${run}`;
}

export function expertiseFile(domain: string): string {
  return `${EXPERTISE}/${domain}.yaml`;
}

/** The log of an event's subject; project and phase events stand in the project's, and those of tasks that are gone. */
export function logOf(subject: string, type: string): string {
  if (type === 'expertise_changed') return EXPERTISE_LOG;
  return subject.includes('/') && type !== 'removed' && type !== 'archived' ? taskLog(subject) : PROJECT_LOG;
}

/** The subject a file under .sow belongs to. */
export function subjectOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] !== 'project' || parts[1] !== 'phases' || parts[2] === undefined) return 'project';
  return parts[3] === 'tasks' && parts[4] !== undefined ? `${parts[2]}/${parts[4]}` : parts[2];
}
