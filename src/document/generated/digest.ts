// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = 'ac38a10921cc';
