// What tells one set of schemas from another: what was read under one is read again under the next.
import { createHash } from 'node:crypto';

/** @param documents the texts that the schemas came to. */
export function emitDigest(documents: readonly string[]): string {
  const digest = createHash('sha1').update(documents.join('\n')).digest('hex').slice(0, 12);
  return `// Generated from schemas/*.cue by \`npm run generate\`. Do not edit.\nexport const SCHEMAS = '${digest}';\n`;
}
