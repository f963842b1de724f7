// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = 'be6ed6f289fe';
