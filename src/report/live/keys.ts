// What the keys of the live view do: to the view itself, or to the work, which the caller then does.
import { chosenRun, chosenWaiting, type LiveState, within } from './state.ts';

export type Key =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'enter' | 'escape' | 'back' | 'clear' | 'up' | 'down' | 'interrupt' };

export type Act =
  | { readonly kind: 'answer'; readonly task: string; readonly text: string }
  | { readonly kind: 'stop'; readonly task: string }
  | { readonly kind: 'drain' }
  /** As Ctrl-C: everything is stopped, a second time at once. */
  | { readonly kind: 'interrupt' };

export interface Pressed {
  readonly state: LiveState;
  readonly act?: Act;
}

export function press(before: LiveState, key: Key): Pressed {
  const state = before.message === '' ? before : { ...before, message: '' };
  if (key.kind === 'interrupt') return { state: { ...state, stopping: true }, act: { kind: 'interrupt' } };
  if (state.mode.kind === 'answer') return answering(state, state.mode, key);
  if (key.kind === 'up') return { state: { ...state, chosen: Math.max(0, state.chosen - 1) } };
  if (key.kind === 'down') return { state: within({ ...state, chosen: state.chosen + 1 }) };
  if (key.kind === 'escape' || key.kind === 'enter') return { state: { ...state, mode: { kind: 'watch' } } };
  return key.kind === 'text' ? command(state, key.text) : { state };
}

function command(state: LiveState, letter: string): Pressed {
  switch (letter) {
    case 'a':
      return answer(state);
    case 'l':
      return logs(state);
    case 'd':
      if (state.draining) return { state };
      return { state: { ...state, draining: true, message: 'nothing new starts' }, act: { kind: 'drain' } };
    case 's':
      return stop(state);
    case 'k':
      return press(state, { kind: 'up' });
    case 'j':
      return press(state, { kind: 'down' });
    case '?':
    case 'h':
      return { state: { ...state, mode: { kind: state.mode.kind === 'help' ? 'watch' : 'help' } } };
    default:
      return { state };
  }
}

/** The question that is chosen, else the first. */
function answer(state: LiveState): Pressed {
  const chosen = chosenWaiting(state);
  const question =
    chosen?.kind === 'question' ? chosen : state.waiting.find(({ kind }) => kind === 'question');
  if (!question) return { state: { ...state, message: 'no question is open' } };
  return { state: { ...state, mode: { kind: 'answer', task: question.task, text: '' } } };
}

function logs(state: LiveState): Pressed {
  if (state.mode.kind === 'logs') return { state: { ...state, mode: { kind: 'watch' } } };
  const run = chosenRun(state) ?? state.runs[0];
  if (!run) return { state: { ...state, message: 'no agent works' } };
  return { state: { ...state, mode: { kind: 'logs', run: run.run } } };
}

/** The agent that is chosen; the only one needs no choosing. */
function stop(state: LiveState): Pressed {
  const run = chosenRun(state) ?? (state.runs.length === 1 ? state.runs[0] : undefined);
  if (!run) {
    const message = state.runs.length > 0 ? 'choose an agent with ↑ ↓ first' : 'no agent works';
    return { state: { ...state, message } };
  }
  const message = `${run.task} is stopped; it can be resumed`;
  return { state: { ...state, message }, act: { kind: 'stop', task: run.task } };
}

function answering(
  state: LiveState,
  { task, text }: { readonly task: string; readonly text: string },
  key: Key,
): Pressed {
  const typed = (next: string): Pressed => ({
    state: { ...state, mode: { kind: 'answer', task, text: next } },
  });
  switch (key.kind) {
    case 'text':
      return typed(text + key.text);
    case 'back':
      return typed([...text].slice(0, -1).join(''));
    case 'clear':
      return typed('');
    case 'escape':
      return { state: { ...state, mode: { kind: 'watch' } } };
    case 'enter':
      if (text.trim() === '') return { state: { ...state, message: 'the answer has no words' } };
      return { state: { ...state, mode: { kind: 'watch' } }, act: { kind: 'answer', task, text } };
    default:
      return { state };
  }
}
