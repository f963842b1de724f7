// Files that a later sow has made: this one cannot know what they mean, so it writes nothing among them.
import type { Failure } from '../../base/failure.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';

const KNOWN = 1;

/** Told by the text: a config.yaml of another version need not be valid by the schema of this one. */
export function newerFiles({ config }: Pick<Snapshot, 'config'>): Failure | undefined {
  // What obeys the schema is of a version that the schema names.
  if (config.value) return undefined;
  const version = Number(/^schema_version:[ \t]*(\d+)/m.exec(config.text)?.[1] ?? KNOWN);
  if (version <= KNOWN) return undefined;
  return {
    reason: 'refused',
    message: `the files are of version ${version}, and this sow knows version ${KNOWN}`,
    hint: 'use the sow that made them, or a later one',
  };
}
