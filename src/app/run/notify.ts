// `runs.notify`: a bell, or a command that is told of each question, each review and the end of an orchestration. What comes
// of it is at most a warning.
import type { Event } from '../../base/event.ts';
import { masker, secretsOf } from '../../base/mask.ts';
import { runCheck } from '../../run/check-command.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { untrusted } from '../trust/trust.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Notifier {
  /** Tells what people want to hear of, and nothing else. */
  take(event: Event): void;
  /** Resolves when everybody has been told. */
  done(): Promise<void>;
}

export const BELL = 'bell';
const TIMEOUT_MS = 30_000;
const GRACE_MS = 1000;

export function openNotifier(workspace: Workspace): Notifier {
  const { context } = workspace;
  const { own, project } = readQuietly(workspace.store, (snapshot) => ({
    own: snapshot.config.value?.runs?.notify,
    project: snapshot.project.value?.name ?? '',
  }));
  const wish = own ?? workspace.userConfig.runs?.notify;
  if (wish === undefined) return { take: () => {}, done: async () => {} };
  // The repository's is somebody else's until a person says otherwise; one's own is one's own.
  if (own !== undefined && own !== BELL && untrusted(workspace, [own]).length > 0) {
    const message = `nobody has trusted runs.notify here, so nobody is told: ${own} (sow trust --yes)`;
    context.report({ type: 'warning', message });
    return { take: () => {}, done: async () => {} };
  }
  const telling: Promise<void>[] = [];
  const tell = (news: News): void => {
    if (wish === BELL) context.report({ type: 'bell' });
    else telling.push(runNotify(workspace, wish, { ...news, project }));
  };
  return {
    take(event) {
      const news = newsOf(event);
      if (news) tell(news);
    },
    done: async () => void (await Promise.all(telling)),
  };
}

interface News {
  readonly event: 'question' | 'review' | 'end';
  readonly task?: string;
  readonly text: string;
  readonly exit?: number;
}

function newsOf(event: Event): News | undefined {
  switch (event.type) {
    case 'question':
      return { event: 'question', task: event.task, text: event.text };
    case 'review':
      return { event: 'review', task: event.task, text: event.name };
    case 'orchestration-ended': {
      const counts = Object.entries(event.counts).map(([status, n]) => `${n} ${status}`);
      return { event: 'end', text: counts.join(', '), exit: event.exit };
    }
    default:
      return undefined;
  }
}

async function runNotify(
  { context, repository }: Workspace,
  line: string,
  news: News & { readonly project: string },
): Promise<void> {
  const mask = masker(secretsOf(context.env));
  const { event, project, task, text, exit } = news;
  // An environment holds no NUL, and little more than a line.
  const shown = mask(text).replaceAll('\0', '').slice(0, 4096);
  const result = await runCheck({
    line,
    cwd: repository.root,
    env: {
      ...context.env,
      SOW_NOTIFY: event,
      SOW_NOTIFY_PROJECT: project,
      SOW_NOTIFY_TASK: task ?? '',
      SOW_NOTIFY_TEXT: shown,
      SOW_NOTIFY_EXIT: exit === undefined ? '' : String(exit),
    },
    input: `${mask(JSON.stringify(news))}\n`,
    timeoutMs: TIMEOUT_MS,
    graceMs: GRACE_MS,
    // What was stopped is told too; whoever is in a hurry is not kept.
    signal: context.killSignal,
    id: context.newId(),
    mask,
  });
  if (result.exit_code === 0) return;
  context.report({ type: 'warning', message: `runs.notify could not tell of the ${event}: ${result.note}` });
}
