// The graph for Graphviz, and drawn by it.
import { firstLine } from '../text.ts';
import { byPhase, type Drawing, type DrawnNode, phasesInEdges } from './drawing.ts';

const STYLES = { hard: '', soft: ' [style=dashed]', parent: ' [arrowhead=none, style=dotted]' } as const;

const FILLS: Readonly<Record<string, string>> = {
  pending: '#ffffff',
  in_progress: '#dbeafe',
  paused: '#fef3c7',
  needs_review: '#ede9fe',
  completed: '#dcfce7',
  abandoned: '#f3f4f6',
  invalid: '#fee2e2',
};

export function graphDot(drawing: Drawing): string {
  const phases = [...byPhase(drawing)].flatMap(([phase, nodes], at) => [
    `  subgraph cluster_${at} {`,
    `    label=${quoted(phase)};`,
    ...nodes.map((node) => `    ${quoted(node.ref)} [${attributes(node)}];`),
    '  }',
  ]);
  return [
    'digraph sow {',
    '  rankdir=LR;',
    '  node [shape=box, style="filled,rounded", fontname="sans-serif"];',
    ...phases,
    ...phasesInEdges(drawing).map(
      (phase) => `  ${quoted(`phase:${phase}`)} [label=${quoted(`phase ${phase}`)}, shape=ellipse];`,
    ),
    ...drawing.edges.map(({ from, to, type }) => `  ${quoted(from)} -> ${quoted(to)}${STYLES[type]};`),
    '}',
  ].join('\n');
}

export function graphSvg(drawing: Drawing): Promise<string> {
  return drawDot(graphDot(drawing));
}

/** @returns an SVG document. Graphviz runs in this process, from WebAssembly. */
export async function drawDot(dot: string): Promise<string> {
  const { instance } = await import('@viz-js/viz');
  const graphviz = await instance();
  return graphviz.renderString(dot, { format: 'svg' });
}

function attributes({ short, name, status, critical }: DrawnNode): string {
  const label = `${short} ${firstLine(name, 40)}`;
  const width = critical ? ', penwidth=3' : '';
  return `label=${quoted(label)}, fillcolor="${FILLS[status] ?? '#ffffff'}"${width}`;
}

export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
