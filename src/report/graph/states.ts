// The states of a project type and the events between them, as Mermaid, for Graphviz and in words.
import { indent } from '../text.ts';
import { quoted } from './dot.ts';

/** A project type as its drawings see it. */
export interface States {
  readonly type: {
    readonly name: string;
    readonly initial: string;
    readonly states: readonly {
      readonly name: string;
      readonly end?: boolean;
      readonly events?: readonly {
        readonly event: string;
        readonly to: string;
        readonly description: string;
      }[];
    }[];
  };
  /** The state a project stands in. */
  readonly state: string | undefined;
}

export function statesText({ type, state }: States): string {
  return type.states
    .map(({ name, end, events = [] }) => {
      const marks = [name === state ? '(here)' : '', end ? '(end)' : ''].filter((mark) => mark !== '');
      const ways = events.map(({ event, to, description }) => `${event} → ${to}: ${description}`);
      return [[name, ...marks].join(' '), ...(ways.length > 0 ? [indent(ways.join('\n'))] : [])].join('\n');
    })
    .join('\n');
}

export function statesMermaid({ type, state }: States): string {
  return [
    'stateDiagram-v2',
    `  [*] --> ${type.initial}`,
    ...type.states.flatMap(({ name, end, events = [] }) => [
      ...events.map(({ event, to }) => `  ${name} --> ${to}: ${event}`),
      ...(end ? [`  ${name} --> [*]`] : []),
    ]),
    ...(state === undefined ? [] : ['  classDef here fill:#dbeafe,stroke:#2563eb', `  class ${state} here`]),
  ].join('\n');
}

export function statesDot({ type, state }: States): string {
  return [
    `digraph ${quoted(type.name)} {`,
    '  node [shape=box, style="filled,rounded", fillcolor="#ffffff", fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...type.states.map(({ name, end }) => {
      const here = name === state ? ', fillcolor="#dbeafe"' : '';
      return `  ${quoted(name)} [peripheries=${end ? 2 : 1}${here}];`;
    }),
    ...type.states.flatMap(({ name, events = [] }) =>
      events.map(({ event, to }) => `  ${quoted(name)} -> ${quoted(to)} [label=${quoted(event)}];`),
    ),
    '}',
  ].join('\n');
}
