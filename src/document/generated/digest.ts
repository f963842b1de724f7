// Generated from schemas/*.cue by `npm run generate`. Do not edit.
export const SCHEMAS = 'fbe4310d0cfa';
