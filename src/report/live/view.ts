// The live view as lines that fit a terminal: what waits for a person first, then a line for each agent at work, then what it
// all came to. Whatever agents and files say becomes plain text here.
import { counted } from '../../base/counted.ts';
import { clip, safe, timeText, width } from '../text.ts';
import { chosenRun, type LiveRun, type LiveState, type Waiting } from './state.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** No line is wider than the terminal, and there are fewer than it has rows. */
export function liveLines(state: LiveState, { columns, rows }: Size, now: number): string[] {
  const foot = [totals(state), bottom(state)];
  const room = Math.max(0, rows - 1 - foot.length);
  const lines = [...body(state, room, now), ...foot].slice(-Math.max(1, rows - 1));
  return lines.map((line) => fit(line, columns));
}

function body(state: LiveState, room: number, now: number): string[] {
  const top = state.header === '' ? [] : [state.header];
  const space = Math.max(0, room - top.length);
  if (room === 0) return [];
  switch (state.mode.kind) {
    case 'help':
      return [...top, ...HELP.slice(0, space)];
    case 'logs':
      return [...top, ...logs(state, state.mode.run, space, now)];
    default:
      return [...top, ...around(rowsOf(state, now), state.chosen, space)];
  }
}

function rowsOf(state: LiveState, now: number): string[] {
  const mark = (index: number): string => (index === state.chosen ? '›' : ' ');
  const from = state.waiting.length;
  const cells = table(state.runs.map((run) => runCells(run, now)));
  return [
    ...state.waiting.map((one, at) => `${mark(at)} ${waitingLine(one)}`),
    ...state.runs.map((run, at) => `${mark(from + at)} ${cells[at]}  ${doing(run)}`),
  ];
}

/** As many as there is room for, the chosen one among them; what is left out is counted. */
function around(rows: readonly string[], chosen: number, room: number): string[] {
  if (rows.length <= room) return [...rows];
  if (room === 0) return [];
  const shown = Math.max(0, room - 1);
  const from = Math.min(Math.max(0, chosen - shown + 1), rows.length - shown);
  return [...rows.slice(from, from + shown), `  … ${rows.length - shown} more`];
}

function waitingLine({ kind, task, cause = 'question', text }: Waiting): string {
  const way = kind === 'question' ? 'a answers' : `sow approve ${task} | sow reject ${task} -m …`;
  const sign = kind === 'question' ? '?' : '✓';
  const what = kind === 'review' ? 'to review' : cause === 'question' ? 'asks' : cause;
  return `${sign} ${task} ${what}: ${clip(plain(text), 60)}  → ${way}`;
}

function runCells(run: LiveRun, now: number): string[] {
  const { task, role, startedAt, activeAt, tokens, cost } = run;
  const quiet = Math.max(0, now - activeAt);
  return [
    `▶ ${task}`,
    clip(plain(role), 14),
    timeText(Math.max(0, now - startedAt)),
    quiet < 1000 ? '' : `quiet ${timeText(quiet)}`,
    tokens > 0 ? tokensText(tokens) : '',
    cost > 0 ? costText(cost) : '',
  ];
}

/** A column that is empty for all takes no room. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(0, ...rows.map((row) => width(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .flatMap((cell, at) =>
        widths[at] === 0 ? [] : [cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell)))],
      )
      .join('  '),
  );
}

function doing({ activity, name }: LiveRun): string {
  return plain(activity.at(-1) ?? name);
}

function logs(state: LiveState, id: string, room: number, now: number): string[] {
  const run = state.runs.find((one) => one.run === id) ?? chosenRun(state);
  if (!run || room === 0) return [];
  const title = `${table([runCells(run, now)])[0]}  ${plain(run.name)}`;
  const lines = run.activity.slice(-Math.max(0, room - 1)).map((line) => `  ${plain(line)}`);
  return room === 1 ? [title] : [title, ...lines];
}

const HELP = [
  '↑ ↓  choose a line (k, j)',
  'a    answer the chosen question, or the first',
  'l    what the chosen agent said and did, and back',
  'd    drain: start nothing new, let what runs end',
  's    stop the chosen agent; its task can be resumed',
  '^C   stop them all; again, at once',
  '?    this, and back',
];

function totals({ counts, ended, runs, draining, stopping, budget }: LiveState): string {
  const tally = Object.entries(counts).flatMap(([status, n]) => (n ? [`${n} ${status}`] : []));
  const tokens = runs.reduce((sum, run) => sum + run.tokens, ended.tokens);
  const cost = runs.reduce((sum, run) => sum + run.cost, ended.cost);
  return [
    stopping ? 'stopping' : draining ? 'draining' : `${runs.length} at work`,
    ...(tally.length > 0 ? [tally.join(', ')] : []),
    `${counted(ended.runs, 'run')} ended${ended.failed > 0 ? `, ${ended.failed} failed` : ''}`,
    ...(tokens > 0 ? [tokensText(tokens)] : []),
    ...(cost > 0 ? [costText(cost)] : []),
    `budget: ${plain(budget)}`,
  ].join(' · ');
}

function bottom({ mode, message }: LiveState): string {
  if (mode.kind === 'answer') return `${mode.task} ‹ ${tail(plain(mode.text))}▏ (Enter sends, Esc does not)`;
  if (message !== '') return plain(message);
  return mode.kind === 'watch'
    ? 'a answer  l logs  d drain  s stop  ? help'
    : 'Esc back  a answer  d drain  s stop';
}

const TYPED = 50;

/** What is typed last is what has to be seen. */
function tail(text: string): string {
  if (width(text) <= TYPED) return text;
  let kept = text;
  while (width(kept) >= TYPED) kept = [...kept].slice(1).join('');
  return `…${kept}`;
}

export function tokensText(tokens: number): string {
  if (tokens < 1000) return `${tokens} tok`;
  return tokens < 1_000_000
    ? `${(tokens / 1000).toFixed(1)}k tok`
    : `${(tokens / 1_000_000).toFixed(1)}M tok`;
}

function costText(cost: number): string {
  return `$${cost.toFixed(2)}`;
}

/** One line of it. */
function plain(text: string): string {
  return safe(text).replace(/\s+/g, ' ').trim();
}

function fit(text: string, columns: number): string {
  const line = safe(text).replace(/[\n\t]/g, ' ');
  if (width(line) <= columns) return line;
  return columns <= 1 ? clip(line, columns) : `${clip(line, columns - 1)}…`;
}
