// The artifacts of a phase or a task as a table.
import { columns, safe } from '../text.ts';

export interface ArtifactRow {
  readonly side: 'inputs' | 'outputs';
  readonly index: number;
  readonly type: string;
  readonly path: string;
  readonly approved: boolean;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export function artifactTable(owner: string, rows: readonly ArtifactRow[]): string {
  if (rows.length === 0) return `${owner} has no artifacts`;
  return columns(
    rows.map(({ side, index, type, path, approved, metadata = {} }) => [
      `${side.slice(0, -1)} ${index}`,
      type,
      safe(path),
      approved ? 'approved' : '-',
      safe(metadataText(metadata)),
    ]),
  );
}

/** `assessment=pass reviewer={"name":"Ann"}`, by key. */
function metadataText(metadata: Readonly<Record<string, unknown>>): string {
  return Object.entries(metadata)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' ');
}
