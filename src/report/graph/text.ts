// The graph in words: what can go side by side, what the end waits for, and what never gets its turn.
import { columns, firstLine, indent } from '../text.ts';
import type { Drawing } from './drawing.ts';

/** @param most rows of each part */
export function graphText(drawing: Drawing, most = Number.POSITIVE_INFINITY): string {
  const byRef = new Map(drawing.nodes.map((node) => [node.ref, node]));
  const named = (ref: string): string => byRef.get(ref)?.short ?? ref;
  const cut = (all: number): string[] => (all > most ? [`… ${most} of ${all}`] : []);
  const rows = (refs: readonly string[]): string =>
    [
      columns(
        refs.slice(0, most).map((ref) => {
          const { short = ref, name = '', readiness = '', critical = false } = byRef.get(ref) ?? {};
          return [critical ? `${short}*` : short, firstLine(name, 60), readiness];
        }),
      ),
      ...cut(refs.length),
    ].join('\n');
  const batches = drawing.batches.map((batch, at) => `batch ${at + 1}\n${indent(rows(batch))}`);
  const stuck = drawing.waiting
    .slice(0, most)
    .map(({ short, ...waiting }) => `${short}  ${whyStuck(waiting, named)}`);
  return [
    batches.length > 0 ? batches.join('\n') : 'nothing is open that gets its turn',
    ...(drawing.critical_path.tasks.length > 0 ? [criticalPathText(drawing)] : []),
    ...drawing.cycles.map((cycle) => `cycle: ${cycle.map(named).join(' → ')}`),
    ...(stuck.length > 0
      ? [`never gets its turn:\n${indent([...stuck, ...cut(drawing.waiting.length)].join('\n'))}`]
      : []),
    ...doneLine(drawing),
  ].join('\n');
}

/** `critical path (6.5 h): 010 → 030 → 040` */
export function criticalPathText({ nodes, critical_path: { tasks, hours } }: Drawing): string {
  const short = new Map(nodes.map((node) => [node.ref, node.short]));
  const path = tasks.map((ref) => short.get(ref) ?? ref).join(' → ');
  return tasks.length === 0 ? 'no open task' : `critical path (${Number(hours.toFixed(2))} h): ${path}`;
}

function whyStuck(
  { reasons, on_cycle, behind }: Pick<Drawing['waiting'][number], 'reasons' | 'on_cycle' | 'behind'>,
  named: (ref: string) => string,
): string {
  const own = [...reasons, ...(on_cycle ? ['is on a cycle'] : [])];
  return own.length > 0 ? own.join('; ') : `waits for ${behind.map(named).join(', ')}`;
}

function doneLine({ nodes }: Drawing): string[] {
  const over = nodes.filter(({ status }) => status === 'completed' || status === 'abandoned').length;
  return over === 0 ? [] : [`${over} of ${nodes.length} have ended`];
}
