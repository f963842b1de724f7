// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = 'e74666e46b17';
