// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '9c88a2e69c95';
