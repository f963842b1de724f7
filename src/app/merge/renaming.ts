// A task gets another id: what in its files and in others' names the old one, and what it is called then. Pure.
import { fieldOrder } from '../../document/check/order.ts';
import { edit } from '../../document/edit/edit.ts';
import type { RootName } from '../../document/generated/shapes.ts';
import { parse } from '../../document/yaml/parse.ts';
import { padId } from '../../model/task-id.ts';
import { subjectOf, taskFolder } from '../../store/layout.ts';

export interface Renaming {
  /** `<phase>/<NNN>` */
  readonly from: string;
  readonly to: string;
}

/** All that are renamed, and every task there was: a bare id means the task of the same phase, where there is one. */
export interface Naming {
  readonly renamings: readonly Renaming[];
  readonly tasks: readonly string[];
}

/** A file that stays: as it stands, and on the two sides. */
export interface Staying {
  /** Relative to .sow. */
  readonly path: string;
  readonly text: string;
  readonly ours: string | null;
  readonly theirs: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The state file of the task that moves, with its own references to tasks that move with it. */
export function renamedState(text: string, renaming: Renaming, naming: Naming): string {
  const value = parse('', text).value ?? {};
  const [phase = '', id = ''] = renaming.to.split('/');
  const named = { ...(inPlaces(value, renaming) as Fields), id, ...edgesOf(value, phase, naming) };
  return written('task', text, named);
}

/** A line of the log that moves. */
export function renamedLine(line: Fields, renaming: Renaming): string {
  return JSON.stringify({ ...(inPlaces(line, renaming) as Fields), subject: renaming.to });
}

/**
 * A file that stays: an edge that their side wrote leads to their task, one that ours wrote to ours; where both wrote it,
 * to both.
 */
export function renamedReferences({ path, text, ours, theirs }: Staying, naming: Naming): string {
  const standing = parse('', text).value;
  const [phase = ''] = subjectOf(path).split('/');
  if (!standing) return text;
  const mine = namesIn(ours === null ? {} : (parse('', ours).value ?? {}));
  const other = namesIn(parse('', theirs).value ?? {});
  const isNamed = (names: readonly string[], { from }: Renaming): boolean =>
    names.some((name) => means(name, from, phase, naming));
  const renamings = naming.renamings.filter((renaming) => isNamed(other, renaming));
  const both = renamings.filter((renaming) => isNamed(mine, renaming));
  if (renamings.length === 0) return text;
  const replaced = edgesOf(standing, phase, { ...naming, renamings });
  const kept = (Array.isArray(standing.depends_on) ? standing.depends_on : []).filter((edge) =>
    both.some(({ from }) => means(nameIn(edge), from, phase, naming)),
  );
  const { depends_on } = replaced;
  const edges = Array.isArray(depends_on) ? { depends_on: [...kept, ...depends_on] } : {};
  const root = path.includes('/tasks/') ? 'task' : 'phase';
  return written(root, text, { ...standing, ...replaced, ...edges });
}

function written(root: RootName, text: string, wanted: Fields): string {
  return edit(
    text,
    Object.entries(wanted).map(([field, value]) => ({ path: [field], value })),
    (at) => fieldOrder(root, at),
  );
}

/** Paths into the task's folder and actors that work on it. */
function inPlaces(value: unknown, renaming: Renaming): unknown {
  if (Array.isArray(value)) return value.map((item) => inPlaces(item, renaming));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inPlaces(item, renaming)]));
  if (typeof value !== 'string') return value;
  const { from, to } = renaming;
  const moved = value.replaceAll(`${taskFolder(from)}/`, `${taskFolder(to)}/`);
  return moved.startsWith('agent:') && moved.endsWith(`/${from}`) ? moved.slice(0, -from.length) + to : moved;
}

/** depends_on and parent_id, as far as they are there. */
function edgesOf(value: Fields, phase: string, naming: Naming): Fields {
  const renamed = (name: string): string => {
    const renaming = naming.renamings.find(({ from }) => means(name, from, phase, naming));
    const [, id = ''] = renaming?.to.split('/') ?? [];
    return renaming ? (name.includes('/') ? renaming.to : id) : name;
  };
  const { depends_on: edges, parent_id: parent } = value;
  return {
    ...(Array.isArray(edges) && {
      depends_on: edges.map((edge: unknown) =>
        typeof edge === 'string'
          ? renamed(edge)
          : isTaskEdge(edge)
            ? { ...edge, task: renamed(edge.task) }
            : edge,
      ),
    }),
    ...(typeof parent === 'string' && { parent_id: renamed(parent) }),
  };
}

function namesIn({ depends_on: edges, parent_id: parent }: Fields): string[] {
  return [
    ...(Array.isArray(edges) ? edges.map(nameIn) : []),
    ...(typeof parent === 'string' ? [parent] : []),
  ];
}

function nameIn(edge: unknown): string {
  return typeof edge === 'string' ? edge : isTaskEdge(edge) ? edge.task : '';
}

function isTaskEdge(edge: unknown): edge is { readonly task: string } {
  return typeof edge === 'object' && edge !== null && 'task' in edge && typeof edge.task === 'string';
}

function means(name: string, ref: string, phase: string, { tasks }: Naming): boolean {
  if (name === '' || name.includes('/')) return name === ref;
  const own = `${phase}/${padId(name)}`;
  return own === ref || (ref.endsWith(`/${padId(name)}`) && !tasks.includes(own));
}
