// `expertise improve`: a run of the researcher, who goes through what is known and edits it; what came of it is one version.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Content } from '../../model/expertise/content.ts';
import { improvePrompt } from '../../model/expertise/improve-prompt.ts';
import { absolute } from '../../store/disk/files.ts';
import { expertiseFile } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { listRoles, readRoles } from '../agent/roles.ts';
import type { Purse } from '../cost/budgets.ts';
import { type ExecutorWishes, openExecutors } from '../run/executors/executors.ts';
import { runRole } from '../run/role-run.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type ChangedDomain, changeDomain, domainsFor, writableDomain } from './change-domain.ts';
import { readDomain } from './expertise-file.ts';
import { learningSettings } from './learning-settings.ts';

const ROLE = 'researcher';

export interface ImproveRequest extends ExecutorWishes {
  /** All that are known when absent. */
  readonly domains?: readonly string[] | undefined;
  /** Of the call that it is part of. */
  readonly purse?: Purse | undefined;
}

export interface Improved {
  readonly run: string;
  readonly domains: readonly ChangedDomain[];
}

/** What is known before the run, by domain. */
type Known = ReadonlyMap<string, Content>;

export async function improveExpertise(
  workspace: Workspace,
  request: ImproveRequest,
): Promise<Result<Improved>> {
  const { store, context } = workspace;
  const before = readQuietly(store, (snapshot) => knownIn(snapshot, request.domains));
  if (!before.ok) return before;
  const executors = openExecutors(workspace, request, listRoles(workspace));
  if (!executors.ok) return executors;
  const executor = executors.value.forRole(ROLE);
  if (!executor.ok) return executor;
  const domains = [...before.value.keys()];
  context.report({
    type: 'notice',
    message: `▶ ${ROLE} improves ${domains.join(', ')} (${executor.value.name})`,
  });
  const prompt = promptFor(workspace, domains);
  const { purse } = request;
  const ran = await runRole(workspace, {
    kind: 'improve',
    role: ROLE,
    executor: executor.value,
    prompt,
    purse,
  });
  if (!ran.ok) return ran;
  const { job, run, conversation } = ran.value;
  if (job.outcome === 'stopped') return fail({ reason: 'interrupted' });
  if (job.outcome !== 'succeeded') {
    const message = `the ${ROLE} did not finish: ${job.finish.text ?? `it ${job.outcome}`}`;
    return fail({ reason: 'run-failed', message, hint: `its output is in .sow/local/runs/${run}` });
  }
  const options = { command: 'expertise improve', actor: `agent:${ROLE}` };
  const taken = await change(workspace, options, (current) =>
    takeOver(current, before.value, conversation.session),
  );
  return taken.ok ? ok({ run, domains: taken.value }) : taken;
}

function knownIn(snapshot: Snapshot, wanted: readonly string[] | undefined): Result<Known> {
  const known = new Map<string, Content>();
  const names: string[] = [];
  for (const one of wanted ?? [undefined]) {
    const found = domainsFor(snapshot, one);
    if (!found.ok) return found;
    names.push(...found.value);
  }
  for (const domain of names) {
    const writable = writableDomain(snapshot, domain);
    if (!writable.ok) return writable;
    const file = readDomain(snapshot, domain);
    if (!file.ok) return file;
    if (file.value) known.set(domain, file.value.content);
  }
  if (known.size > 0) return ok(known);
  const hint = 'sow expertise add <domain> -m "…"';
  return fail({ reason: 'refused', message: 'nothing is known yet that could be improved', hint });
}

function promptFor({ store }: Workspace, domains: readonly string[]): string {
  return readQuietly(store, (snapshot) =>
    improvePrompt({
      role: ROLE,
      project: snapshot.project.value?.name ?? '',
      guidance: readRoles(snapshot).get(ROLE)?.guidance,
      files: domains.map((domain) => absolute(store, expertiseFile(domain))),
      maxLines: learningSettings(snapshot.settings).maxLines,
    }),
  );
}

/** The lists as the researcher left them; that it looked is told in any case. */
function takeOver(current: Change, before: Known, session: string | undefined): Result<Improved['domains']> {
  const domains: ChangedDomain[] = [];
  for (const [domain, base] of before) {
    const changed = changeDomain(current, {
      domain,
      change_type: 'self_improved',
      session_id: session,
      base,
      content: (content) => content,
    });
    if (!changed.ok) return changed;
    if (changed.value) domains.push(changed.value);
  }
  return ok(domains);
}
