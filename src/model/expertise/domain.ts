// Which domain of expertise a task belongs to: its field says so, else the words of its name, labels and files.
import type { Classified } from '../cost/kind-of-work.ts';
import type { TaskState } from '../generated/types.ts';

export const DOMAINS = [
  'database',
  'api',
  'frontend',
  'testing',
  'security',
  'deployment',
  'general',
] as const;

/** A domain that is not listed here is known by its own name. */
const WORDS: Readonly<Record<string, string>> = {
  database: 'database db sql schema migration query table index postgres mysql sqlite column row orm',
  api: 'api endpoint route rest graphql request response http handler controller middleware server',
  frontend: 'frontend ui component react vue css html style layout page button form view browser',
  testing: 'test tests testing assert mock fixture coverage spec e2e flaky',
  security:
    'security auth authentication authorization login token password encrypt permission secret csrf xss',
  deployment:
    'deployment deploy docker kubernetes ci pipeline release container terraform helm infrastructure',
};

/** What a word counts, by where it stands: a file says more than a sentence. */
const WEIGHTS = { file: 4, name: 3, label: 3, description: 1 } as const;
type Where = keyof typeof WEIGHTS;

type Facts = Pick<TaskState, 'domain' | 'name' | 'labels' | 'inputs' | 'outputs'>;

/** Undefined where no domain fits and none is called general. */
export function domainOf(
  task: Facts,
  description: string | undefined,
  domains: readonly string[],
): Classified<string> | undefined {
  if (task.domain !== undefined && domains.includes(task.domain))
    return { value: task.domain, reason: 'its field domain' };
  const found = domains.map((domain) => scoreOf(domain, task, description));
  const best = found.reduce<Score | undefined>(
    (high, one) => (one.points > (high?.points ?? 0) ? one : high),
    undefined,
  );
  if (best) return { value: best.domain, reason: `by its words: ${best.words.join(', ')}` };
  return domains.includes('general')
    ? { value: 'general', reason: 'nothing in it names another' }
    : undefined;
}

interface Score {
  readonly domain: string;
  readonly points: number;
  readonly words: readonly string[];
}

function scoreOf(domain: string, task: Facts, description: string | undefined): Score {
  const known = new Set([
    ...(WORDS[domain]?.split(' ') ?? []),
    ...(domain === 'general' ? [] : wordsIn(domain)),
  ]);
  const places: readonly (readonly [Where, string])[] = [
    ['file', [...task.inputs, ...task.outputs].map(({ path }) => path).join(' ')],
    ['name', task.name],
    ['label', (task.labels ?? []).join(' ')],
    ['description', description ?? ''],
  ];
  const hits = places.flatMap(([where, text]) =>
    [...new Set(wordsIn(text))].filter((word) => known.has(word)).map((word) => ({ where, word })),
  );
  return {
    domain,
    points: hits.reduce((sum, { where }) => sum + WEIGHTS[where], 0),
    words: [...new Set(hits.map(({ where, word }) => `${word} (${where})`))].slice(0, 5),
  };
}

/** In lower case; what is written together in paths and names is taken apart. */
export function wordsIn(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
