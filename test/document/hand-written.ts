// Documents as people write them: comments anywhere, odd spacing, every style of quotes, lists and mappings.
import fc from 'fast-check';

/** Each comment has a number of its own, so that a lost one is noticed. */
interface Pen {
  comment: () => string;
}

type Write = (indent: string, pen: Pen) => Written;

interface Written {
  /** What follows the colon or the dash on its line. */
  readonly head: string;
  readonly below: readonly string[];
}

const word = fc.constantFrom(
  'a',
  'bb',
  'two words',
  'x#y',
  'a:b',
  'https://x.y/z',
  '-1x',
  'päth',
  'no',
  '1:30',
);
const source = fc.oneof(
  word,
  fc.constantFrom('1', '-2.5', '010', 'true', '~', '2025-01-01T00:00:00Z', "''", '""', "'it''s'", "'# no'"),
  fc.constantFrom('"q\\n\\"q\\""', '"010"', '"a, b: [c]"', '"\\u00e9"', '{}', '[]'),
);
const gap = fc.constantFrom(' ', ' ', ' ', '   ', '\t');
const behind = fc.constantFrom('', '', '', ' ', '   ', '\t');
const flag = (one: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: one }).map((n) => n === 1);

/** Blank lines and comments above an entry; some comments stand deeper or less deep than it. */
const above = fc.array(fc.constantFrom('', '', '#', '#', '  #', '<#'), { maxLength: 2 });

function trivia(lines: readonly string[], indent: string, pen: Pen): string[] {
  return lines.map((line) => {
    if (line === '') return '';
    if (line === '<#') return `${indent.slice(2)}${pen.comment()}`;
    return `${indent}${line.slice(0, -1)}${pen.comment()}`;
  });
}

const comment = (wanted: boolean, space: string, pen: Pen): string =>
  wanted ? `${space === '' ? ' ' : space}${pen.comment()}` : '';

const scalarLine: fc.Arbitrary<Write> = fc
  .record({ source: fc.oneof(source, fc.constant('')), gap, behind, note: flag(3) })
  .map((one) => (_, pen) => ({
    head: `${one.source === '' ? '' : one.gap}${one.source}${comment(one.note, one.behind, pen) || one.behind}`,
    below: [],
  }));

const scalarBelow: fc.Arbitrary<Write> = fc
  .record({ source: word, note: flag(3), other: flag(3), behind })
  .map((one) => (indent, pen) => ({
    head: comment(one.note, '', pen),
    below: [`${indent}    ${one.source}${comment(one.other, one.behind, pen)}`],
  }));

const quotedLines: fc.Arbitrary<Write> = fc
  .record({ quote: fc.constantFrom('"', "'"), note: flag(3) })
  .map((one) => (indent, pen) => ({
    head: ` ${one.quote}one`,
    below: ['', `${indent}  # two${one.quote}${comment(one.note, '', pen)}`],
  }));

const blockLines: fc.Arbitrary<Write> = fc
  .record({
    header: fc.constantFrom('|', '|-', '|+', '>', '>-', '>+'),
    note: flag(3),
    lines: fc.array(fc.constantFrom('one', 'two # no comment', '', '  deeper', '- dash', 'k: v'), {
      maxLength: 4,
    }),
  })
  .map((one) => (indent, pen) => ({
    head: ` ${one.header}${comment(one.note, '', pen)}`,
    below: ['first', ...one.lines].map((line) => (line === '' ? '' : `${indent}  ${line}`)),
  }));

function flow(entry: fc.Arbitrary<string>, open: string, close: string): fc.Arbitrary<Write> {
  return fc
    .record({
      entries: fc.uniqueArray(fc.tuple(entry, flag(3), flag(4)), {
        maxLength: 4,
        selector: ([text]) => text[0],
      }),
      lines: flag(2),
      comma: flag(3),
      note: flag(3),
    })
    .map(
      (one): Write =>
        (indent, pen) => {
          const inner = `${indent}    `;
          const texts = one.entries.map(([text]) => text);
          const end = `${one.comma && texts.length > 0 ? ',' : ''}`;
          if (!one.lines)
            return {
              head: ` ${open}${texts.join(', ')}${end}${close}${comment(one.note, '', pen)}`,
              below: [],
            };
          const below = one.entries.flatMap(([text, note, own], i) => [
            ...(own ? [`${inner}${pen.comment()}`] : []),
            `${inner}${text}${i < texts.length - 1 ? ',' : end}${comment(note, ' ', pen)}`,
          ]);
          return { head: ` ${open}`, below: [...below, `${indent}  ${close}${comment(one.note, '', pen)}`] };
        },
    );
}

const flowScalar = fc.constantFrom('a', 'bb', '1', '"c, d"', "'e'", '{f: 1}', '[g, h]', '~');
const flowPair = fc.constantFrom('a: 1', 'b: x y', '"c": 2', "d: 'q'", 'e: [1, 2]', 'f: {g: h}', 'i: ', 'k');

const key = fc.constantFrom(
  'name',
  'status',
  'labels',
  'metadata',
  'inputs',
  'phase',
  'x',
  '"y z"',
  "'q'",
  'id',
);

function block(value: fc.Arbitrary<Write>): fc.Arbitrary<Write> {
  return fc.oneof(
    fc.record({ entries: fields(value), step: fc.constantFrom('  ', '    '), note: flag(3) }).map(
      (one): Write =>
        (indent, pen) => ({
          head: comment(one.note, '', pen),
          below: one.entries.flatMap((entry) => entry(indent + one.step, pen)),
        }),
    ),
    fc
      .record({
        items: fc.array(fc.record({ above, value: fc.oneof(value, compact(value)) }), {
          minLength: 1,
          maxLength: 4,
        }),
        step: fc.constantFrom('', '  ', '    '),
        note: flag(3),
      })
      .map(
        (one): Write =>
          (indent, pen) => ({
            head: comment(one.note, '', pen),
            below: one.items.flatMap((item) => {
              const inner = indent + one.step;
              const lead = trivia(item.above, inner, pen);
              const { head, below } = item.value(inner, pen);
              return [...lead, `${inner}-${head}`, ...below];
            }),
          }),
      ),
  );
}

type Field = (indent: string, pen: Pen) => string[];

function fields(value: fc.Arbitrary<Write>): fc.Arbitrary<Field[]> {
  return fc
    .uniqueArray(fc.record({ key, above, value }), { minLength: 1, maxLength: 5, selector: (one) => one.key })
    .map((all) =>
      all.map(
        (one): Field =>
          (indent, pen) => {
            const lead = trivia(one.above, indent, pen);
            const { head, below } = one.value(indent, pen);
            return [...lead, `${indent}${one.key}:${head}`, ...below];
          },
      ),
    );
}

/** A mapping whose first field stands behind the dash. */
function compact(value: fc.Arbitrary<Write>): fc.Arbitrary<Write> {
  return fields(value).map((entries) => (indent, pen) => {
    const [first = [], ...rest] = entries.map((entry) => entry(`${indent}  `, pen));
    const lines = first.slice(first.findIndex((line) => /^ *[^ #]/.test(line)));
    const [head = '', ...below] = [...lines, ...rest.flat()];
    return { head: ` ${head.slice(indent.length + 2)}`, below };
  });
}

const leaf = fc.oneof(
  { weight: 4, arbitrary: scalarLine },
  scalarBelow,
  quotedLines,
  blockLines,
  flow(flowScalar, '[', ']'),
  flow(flowPair, '{', '}'),
);
const inner = fc.oneof({ weight: 3, arbitrary: leaf }, block(leaf));
const outer = fc.oneof({ weight: 2, arbitrary: inner }, block(inner));

/** The text of a document. Not each is sound: what is not is for the caller to leave out. */
export const handWritten: fc.Arbitrary<string> = fc
  .record({
    fields: fields(outer),
    head: fc.constantFrom('', '', '---\n', '#\n', '\n'),
    tail: fc.constantFrom('', '', '\n', '# end\n', '...\n'),
    mark: fc.constantFrom('', '', '\ufeff'),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    open: flag(3),
  })
  .map((one) => {
    let count = 0;
    const pen = { comment: () => `# note ${++count}.` };
    const lines = one.fields.flatMap((field) => field('', pen));
    const text = `${one.head}${lines.map((line) => `${line}\n`).join('')}${one.tail}`;
    return (one.mark + (one.open ? text.slice(0, -1) : text)).replaceAll('\n', one.eol);
  });
