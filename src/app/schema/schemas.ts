// The schemas themselves: sow's own, shown in three forms, with the project's refinements; and those of somebody's own.
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Io } from '../../base/io.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { checkRule } from '../../document/check/check.ts';
import type { Vetting } from '../../document/refine/contract.ts';
import { decode, parse } from '../../document/yaml/parse.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { editorSchema } from '../../store/layout.ts';
import { openSnapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { loadRefinements, refinementSources, sourceFault, sourceFaults } from './refinements.ts';

export interface SchemaSummary {
  /** What commands call it. */
  readonly name: string;
  readonly definition: string;
  readonly file: string;
  readonly doc: string;
  /** Files of the project that refine it. */
  readonly refined_by: readonly string[];
}

const lazy = () => import('../../document/refine/lazy.ts');

export async function listSchemas({ store }: Workspace): Promise<Result<readonly SchemaSummary[]>> {
  const { ownSchemas } = await lazy();
  const sources = refinementSources(openSnapshot(store));
  return ok(
    ownSchemas().map(({ root, name, doc, file }) => ({
      name: root,
      definition: `#${name}`,
      file,
      doc,
      refined_by: sources
        .filter(({ text }) => new RegExp(`^#${name}\\s*:`, 'm').test(text))
        .map((source) => source.file),
    })),
  );
}

/** @param name as `schema list` has it, or its definition's, with or without # */
export async function showSchema(name: string, format: 'cue' | 'json' | 'ts'): Promise<Result<string>> {
  const schemas = await lazy();
  const own = schemas.ownSchemas();
  const named = own.find((one) => one.name === name.replace(/^#/, ''))?.root;
  const text = schemas.showSchema(named ?? name, format);
  if (text !== undefined) return ok(text);
  const names = own.map(({ root }) => root);
  const near = nearest(name, names);
  return fail({ reason: 'not-found', what: 'schema', ref: name, near: near.length > 0 ? near : names });
}

/** Writes .sow/schemas/json anew, refinements included; says which files changed. */
export async function generateSchemas(workspace: Workspace): Promise<Result<readonly string[]>> {
  const snapshot = openSnapshot(workspace.store);
  const rules = await loadRefinements(snapshot);
  const faults = rules ? sourceFaults(rules) : [];
  if (faults.length > 0) return fail({ reason: 'invalid-state', diagnostics: faults });
  const [{ editorSchemas }, { documents }] = await Promise.all([
    lazy(),
    import('../../document/generated/documents.ts'),
  ]);
  const texts = editorSchemas(
    documents.map(([root]) => root),
    rules?.sources ?? [],
  );
  const options = { command: 'schema generate', project: 'optional', anyBranch: true } as const;
  return change(workspace, options, ({ snapshot: now, draft }) => {
    const stale = [...texts].filter(([root, text]) => now.text(editorSchema(root)) !== text);
    for (const [root, text] of stale) draft.setText(editorSchema(root), now.text(editorSchema(root)), text);
    return ok(stale.map(([root]) => shownPath(editorSchema(root))));
  });
}

export interface VetRequest {
  /** As people named them. */
  readonly schema: string;
  readonly files: readonly string[];
  readonly definition?: string | undefined;
  /** Absolute. */
  path(file: string): string;
}

/** Holds files against a schema of somebody's own; what is wrong in the schema itself is told first. */
export async function vetFiles(
  { context }: Pick<Workspace, 'context'>,
  { schema, files, definition, path }: VetRequest,
): Promise<Result<readonly Diagnostic[]>> {
  const read = (file: string): Result<Uint8Array> => bytesOf(context.io, path(file), file);
  const source = read(schema);
  if (!source.ok) return source;
  const { text, fault } = decode(schema, source.value);
  if (fault) return ok([fault]);
  const { compileOwn } = await lazy();
  const vetting: Vetting = compileOwn({ file: schema, text }, definition);
  if (vetting.kind === 'faulty') return ok(vetting.faults.map((one) => sourceFault(one, text)));
  if (vetting.kind === 'undecided') return fail(whichOne(vetting.definitions, definition));
  const found: Diagnostic[] = [];
  for (const file of files) {
    const content = read(file);
    if (!content.ok) return content;
    const decoded = decode(file, content.value);
    const parsed = parse(file, decoded.text);
    const any = { kind: 'any' } as const;
    found.push(
      ...(decoded.fault ? [decoded.fault] : [...parsed.diagnostics, ...checkRule(parsed, vetting.rule, any)]),
    );
  }
  return ok(found);
}

function bytesOf(io: Io, path: string, file: string): Result<Uint8Array> {
  return reading(path, () => {
    const bytes = io.read(path);
    return bytes === null ? fail({ reason: 'not-found', what: 'file', ref: file }) : ok(bytes);
  });
}

function whichOne(definitions: readonly string[], asked: string | undefined) {
  const names = definitions.map((name) => `#${name}`);
  return asked === undefined
    ? ({
        reason: 'usage',
        message: `which of ${names.join(', ') || 'no definitions'}? say -d '#Name'`,
      } as const)
    : ({ reason: 'not-found', what: 'definition', ref: asked, near: names } as const);
}
