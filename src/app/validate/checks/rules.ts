// What the fields of a task say about each other, beyond their kinds: schemas/rules.cue, and what one file cannot tell.
import type { Severity } from '../../../base/diagnostic.ts';
import { errorsOf } from '../../../document/check/check.ts';
import { rulePlace } from '../../../document/rules.ts';
import { pathOf } from '../../../document/yaml/pointer.ts';
import type { TaskState } from '../../../model/generated/types.ts';
import type { Fault } from '../marking.ts';

/** Tasks made earlier may break a rule that was not there yet: they are told, and stay sound. */
const RULES_SINCE = Date.parse('2026-12-01T00:00:00Z');

/** @param isUnderWay whether a hand has just moved the status: the next command on the task fills in the rest. */
export function ruleFaults(state: TaskState, isUnderWay: boolean): Fault[] {
  const isNew = Date.parse(state.created_at) >= RULES_SINCE;
  const severity: Severity = isNew && !isUnderWay ? 'error' : 'warning';
  return errorsOf('task-rules', state).map((error): Fault => {
    const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
    const [field = ''] = missing === undefined ? pathOf(error.instancePath, state).map(String) : [missing];
    return {
      code: 'SOW405',
      severity,
      path: missing === undefined ? [field] : ['status'],
      part: missing === undefined ? 'key' : 'value',
      message: `a task that is ${state.status} has ${missing === undefined ? 'a' : 'no'} ${field}`,
      help: missing === undefined ? 'remove it' : `add ${field}:`,
      rule: rulePlace('task-rules', error.schemaPath, missing),
    };
  });
}

const OF_PARENTS = ['strategy', 'threshold', 'max_workers'] as const;
const OF_CHILDREN = ['step', 'item'] as const;

/** Fields that mean something only in a tree of tasks. */
export function treeFaults(state: TaskState, isParent: boolean): Fault[] {
  const fields = [
    ...(isParent ? [] : OF_PARENTS.map((field) => ({ field, lacks: 'children' }))),
    ...(state.parent_id === undefined ? OF_CHILDREN.map((field) => ({ field, lacks: 'a parent' })) : []),
  ];
  return fields
    .filter(({ field }) => state[field] !== undefined)
    .map(({ field, lacks }) => ({
      code: 'SOW406',
      severity: 'warning',
      path: [field],
      part: 'key',
      message: `${field} means nothing on a task without ${lacks}`,
      help:
        lacks === 'children'
          ? 'give it children by their parent_id, or remove it'
          : 'add parent_id:, or remove it',
    }));
}
