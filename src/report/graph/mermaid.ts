// The graph for Mermaid, which GitHub and GitLab draw in Markdown.
import { firstLine } from '../text.ts';
import { byPhase, type Drawing, type DrawnNode, phasesInEdges } from './drawing.ts';

const ARROWS = { hard: '-->', soft: '-.->', parent: '---' } as const;

const CLASSES = {
  pending: 'fill:#fff,stroke:#888',
  in_progress: 'fill:#dbeafe,stroke:#2563eb',
  paused: 'fill:#fef3c7,stroke:#d97706',
  needs_review: 'fill:#ede9fe,stroke:#7c3aed',
  completed: 'fill:#dcfce7,stroke:#16a34a',
  abandoned: 'fill:#f3f4f6,stroke:#9ca3af,stroke-dasharray:4',
  invalid: 'fill:#fee2e2,stroke:#dc2626',
} as const;

export function graphMermaid(drawing: Drawing): string {
  const ids = new Map(drawing.nodes.map(({ ref }, at) => [ref, `t${at}`]));
  for (const [at, phase] of phasesInEdges(drawing).entries()) ids.set(`phase:${phase}`, `p${at}`);
  const phases = [...byPhase(drawing)].flatMap(([phase, nodes], at) => [
    `  subgraph s${at}["${quoted(phase)}"]`,
    ...nodes.map((node) => `    ${ids.get(node.ref)}["${label(node)}"]:::${node.status}`),
    '  end',
  ]);
  return [
    'graph TD',
    ...phases,
    ...phasesInEdges(drawing).map((phase) => `  ${ids.get(`phase:${phase}`)}(["phase ${quoted(phase)}"])`),
    ...drawing.edges.flatMap(({ from, to, type }) => {
      const [a, b] = [ids.get(from), ids.get(to)];
      return a && b ? [`  ${a} ${ARROWS[type]} ${b}`] : [];
    }),
    ...Object.entries(CLASSES).map(([name, style]) => `  classDef ${name} ${style}`),
  ].join('\n');
}

function label({ short, name, critical }: DrawnNode): string {
  return quoted(`${critical ? '★ ' : ''}${short} ${firstLine(name, 40)}`);
}

/** Mermaid has no escape for a quote in a label but the entity. */
function quoted(text: string): string {
  return text.replace(/[&"<>#]/g, (character) => `#${character.charCodeAt(0)};`);
}
