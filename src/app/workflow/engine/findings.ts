// What cannot be found out within a transaction, because it takes its time: whether a step's gates let it pass, and whether its
// result obeys its schema.
import { masker, secretsOf } from '../../../base/mask.ts';
import type { WorkflowGate } from '../../../model/generated/types.ts';
import { runCheck } from '../../../run/check-command.ts';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { settingsOf } from '../../config/settings.ts';
import { untrusted } from '../../trust/trust.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { within } from '../../worktree/checkout/place.ts';
import type { Action } from './action.ts';
import { type StepResultValue, unkeepable } from './result.ts';

export interface Finding {
  /** Why the step may not go on: of a gate that blocks, or of its result. */
  readonly fault?: { readonly kind: 'gate' | 'result'; readonly text: string };
  readonly warnings: readonly string[];
}

type Looked = Action & { kind: 'prepare' | 'finish' };

/** @param result of a step that is to be finished */
export async function findOut(
  workspace: Workspace,
  action: Looked,
  result: StepResultValue | undefined,
): Promise<Finding> {
  const { step, kind } = action;
  const long = result && unkeepable(result);
  if (long !== undefined) return { fault: { kind: 'result', text: long }, warnings: [] };
  const schema = kind === 'finish' ? step.output_schema : undefined;
  const wrong = schema === undefined ? undefined : await schemaFault(schema, result?.value);
  if (wrong !== undefined) return { fault: { kind: 'result', text: wrong }, warnings: [] };
  const gates = (kind === 'prepare' ? step.gates?.before : step.gates?.after) ?? [];
  const warnings: string[] = result?.cutFrom === undefined ? [] : [cutText(result.cutFrom)];
  for (const gate of gates) {
    const note = await gateFault(workspace, gate, workplace(workspace, action));
    if (note === undefined) continue;
    const text = `the gate ${gate.name ?? gate.command} of ${step.key}: ${note}`;
    if (gate.on_fail !== 'warn') return { fault: { kind: 'gate', text }, warnings };
    warnings.push(text);
  }
  return { warnings };
}

function cutText(length: number): string {
  return `its last message has ${length} characters, of which the last are kept; submit --result keeps all`;
}

/** What comes after a step looks at its work where that was done; before it there is only what all work on. */
function workplace(workspace: Workspace, { kind, task: { state } }: Looked): string {
  return within(workspace, kind === 'finish' ? (state.session?.directory ?? '.') : '.');
}

/** Undefined where it lets pass. */
async function gateFault(
  workspace: Workspace,
  { command: line }: WorkflowGate,
  cwd: string,
): Promise<string | undefined> {
  if (untrusted(workspace, [line]).length > 0) return 'nobody has trusted it here';
  const { context, store } = workspace;
  const { timeoutMs, graceMs } = readQuietly(store, ({ settings }) => settingsOf(settings));
  const mask = masker(secretsOf(context.env));
  const { env, signal } = context;
  const result = await runCheck({
    line,
    cwd,
    env,
    timeoutMs,
    graceMs,
    signal,
    id: context.newId(),
    mask,
  });
  return result.exit_code === 0 ? undefined : result.note;
}

async function schemaFault(schema: object, value: unknown): Promise<string | undefined> {
  // ajv is loaded for those who need it.
  const { checkJson } = await import('../../../document/refine/lazy.ts');
  const faults = checkJson(schema, value);
  return faults.length === 0 ? undefined : `the result is not as its schema wants it: ${faults.join('; ')}`;
}
