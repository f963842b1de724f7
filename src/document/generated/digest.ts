// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = 'cd4dd07aacaa';
