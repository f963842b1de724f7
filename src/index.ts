// The library: every use case, typed. Importing it starts no process, reads no environment and never exits.
export type { Context } from './base/context.ts';
export type { Result } from './base/result.ts';
