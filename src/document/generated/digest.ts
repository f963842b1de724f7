// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = '8ab8060ccceb';
