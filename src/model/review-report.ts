// What a project came to since it was last looked at, as Markdown for those who review it: a comment of a pull request that is
// written anew each time, found again by its first line.
import type { Event } from './generated/types.ts';
import { cell, table } from './markdown-table.ts';

export interface ReportedTask {
  /** How people name it. */
  readonly short: string;
  readonly name: string;
  readonly status: string;
  readonly iteration: number;
  /** Of its criteria and tests, where it has any. */
  readonly checks: { readonly met: number; readonly total: number } | undefined;
  /** All that is booked on it, in dollars; undefined where nothing is. */
  readonly cost: number | undefined;
  /** Its status was put there by a hand that no rule allows. */
  readonly unlawful: boolean;
  /** What happened to it meanwhile, oldest first. */
  readonly events: readonly Event[];
}

/** What was done on a branch, in git's own figures. */
export interface BranchStat {
  /** Those who have worked on it, as people name them. */
  readonly tasks: readonly string[];
  readonly branch: string;
  readonly status: string;
  /** As `git diff --stat` prints it. */
  readonly stat: string;
}

export interface ReviewReport {
  readonly project: string;
  readonly state: string;
  /** How many tasks of the project are completed, of how many. */
  readonly completed: number;
  readonly total: number;
  readonly tasks: readonly ReportedTask[];
  /** git's own figures of the code; undefined where there is nothing to compare with. */
  readonly diffstat: string | undefined;
  /** As diffstat, of what is approved and not on the project's branch yet; undefined where there is nothing. */
  readonly unlanded: string | undefined;
  readonly branches: readonly BranchStat[];
}

/** The first line of every report of a project: by it a comment is found again. */
export function marker(project: string): string {
  return `<!-- sow report: ${project} -->`;
}

export function reviewReport(report: ReviewReport): string {
  const { project, state, completed, total, tasks, diffstat, unlanded, branches } = report;
  const parts = [
    `${marker(project)}\n## ${project}: ${completed} of ${total} tasks completed`,
    `The project stands in the state ${state}.`,
    tasks.length === 0 ? 'No task has changed.' : table(HEAD, tasks.map(row(branches))),
    ...section('Questions', tasks.flatMap(questions)),
    ...section('Rejections', tasks.flatMap(rejections)),
    ...section('Forced and unlawful', tasks.flatMap(irregular)),
    ...code('Code', diffstat),
    ...code('Approved and not landed', unlanded),
    ...branches.flatMap(({ tasks: by, branch, status, stat }) =>
      code(`Code of ${by.join(', ')}, ${unmarked(branch)} (${status})`, stat),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Whole lines only, and said where some are left out. @param most bytes of UTF-8 */
export function shortened(
  text: string,
  most: number,
): { readonly text: string; readonly truncated: boolean } {
  if (bytes(text) <= most) return { text, truncated: false };
  const lines = text.trimEnd().split('\n');
  const leftOut = (kept: number): string => `\n… ${lines.length - kept} more lines: sow report\n`;
  // The marker always stays: by it the comment is found again.
  let kept = 1;
  let size = bytes(`${lines[0]}\n`) + bytes(leftOut(0));
  for (const line of lines.slice(1)) {
    size += bytes(`${line}\n`);
    if (size > most) break;
    kept++;
  }
  return { text: `${lines.slice(0, kept).join('\n')}\n${leftOut(kept)}`, truncated: true };
}

const HEAD = ['task', 'name', 'status', 'iteration', 'code', 'checks', 'cost'];

function row(branches: readonly BranchStat[]): (task: Omit<ReportedTask, 'unlawful' | 'events'>) => string[] {
  const figures = new Map(branches.flatMap(({ tasks, stat }) => tasks.map((one) => [one, inShort(stat)])));
  return ({ short, name, status, iteration, checks, cost }) => [
    short,
    unmarked(name),
    status,
    String(iteration),
    figures.get(short) ?? '',
    checks ? `${checks.met} of ${checks.total}` : '',
    cost === undefined ? '' : `$${cost.toFixed(2)}`,
  ];
}

/** `2 files +32 -3`, from git's last line. */
function inShort(stat: string): string {
  const last = stat.trimEnd().split('\n').at(-1) ?? '';
  const count = (what: RegExp): number => Number(what.exec(last)?.[1] ?? 0);
  const files = count(/(\d+) file/);
  return `${files} file${files === 1 ? '' : 's'} +${count(/(\d+) insertion/)} -${count(/(\d+) deletion/)}`;
}

function code(title: string, stat: string | undefined): string[] {
  if (stat === undefined) return [];
  return [
    `### ${title}`,
    `\`\`\`text\n${stat.trimEnd().replaceAll('```', '``\u200b`') || 'nothing changed'}\n\`\`\``,
  ];
}

function questions({ short, events }: ReportedTask): string[] {
  const answers = events.filter(({ type }) => type === 'answered');
  return events
    .filter(({ type, cause }) => type === 'paused' && cause === 'question')
    .map((question) => {
      const answer = answers.find(({ prev }) => Array.isArray(prev) && prev.includes(question.id));
      return `- ${short}: ${words(question.text)} → ${answer ? words(answer.text) : '*not answered*'}`;
    });
}

function rejections({ short, events }: ReportedTask): string[] {
  return events
    .filter(({ type }) => type === 'rejected')
    .map(({ text, iteration }) => `- ${short}, iteration ${Number(iteration) - 1}: ${words(text)}`);
}

function irregular({ short, status, unlawful, events }: ReportedTask): string[] {
  const moves = events
    .filter(({ type }) => type === 'forced' || type === 'accepted')
    .map(({ type, from, to, actor, reason }) => {
      const why = typeof reason === 'string' ? `: ${words(reason)}` : '';
      return `- ${short} ${type} from ${from} to ${to} by ${actor}${why}`;
    });
  return unlawful
    ? [...moves, `- ${short} stands as ${status}, which no rule allows: sow why ${short}`]
    : moves;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}`, lines.join('\n')];
}

function words(text: unknown): string {
  return cell(unmarked(String(text ?? '')));
}

/** Nothing in it begins a construct of Markdown or HTML. */
function unmarked(text: string): string {
  return text.replace(/[\\<>`*_[\]]/g, '\\$&');
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
