import { type GraphView, projectGraph } from '../../../app/graph/graph.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { graphDot, graphSvg } from '../../../report/graph/dot.ts';
import { graphMermaid } from '../../../report/graph/mermaid.ts';
import { criticalPathText, graphText } from '../../../report/graph/text.ts';
import { limitOf } from '../../page.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const graph = projectGraph(workspace.value, flags.string('phase'));
  if (!graph.ok) return graph;
  const format = flags.string('format') ?? 'text';
  return ok({
    data: graph.value,
    text:
      flags.is('critical-path') && format === 'text'
        ? criticalPathText(graph.value)
        : await draw(graph.value, format, limitOf(flags)),
  });
};

async function draw(graph: GraphView, format: string, most: number): Promise<string> {
  switch (format) {
    case 'mermaid':
      return graphMermaid(graph);
    case 'dot':
      return graphDot(graph);
    case 'svg':
      return graphSvg(graph);
    default:
      return graphText(graph, most);
  }
}
