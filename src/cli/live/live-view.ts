// The live view of `sow run`: events and keys go into its state, and its lines onto the screen, at most once a moment.

import { moveTasks } from '../../app/task/move-tasks.ts';
import { projectStatus } from '../../app/view/status.ts';
import { drainAll, stopTask } from '../../app/watch/stop.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Event } from '../../base/event.ts';
import type { Result } from '../../base/result.ts';
import { eventLine } from '../../report/event.ts';
import { describeFailure } from '../../report/failure.ts';
import { type Act, press } from '../../report/live/keys.ts';
import { EMPTY, type LiveState, standing, take } from '../../report/live/state.ts';
import { liveLines } from '../../report/live/view.ts';
import { safe } from '../../report/text.ts';
import { keyReader } from './keys.ts';
import { Screen, type Terminal } from './screen.ts';

/** Time goes on by seconds, and files change without a word. */
const TICK_MS = 1000;
/** What comes together is drawn together. */
const MOMENT_MS = 40;
/** These stand in the lines themselves. */
const DRAWN: readonly Event['type'][] = ['run-started', 'orchestration-started', 'lock-waiting'];

export class LiveView {
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  readonly #screen: Screen;
  readonly #ends: (() => void)[];
  #state: LiveState = EMPTY;
  #workspace: Workspace | undefined;
  #orchestration = '';
  #moment: NodeJS.Timeout | undefined;

  constructor(terminal: Terminal, clock: () => number) {
    this.#terminal = terminal;
    this.#clock = clock;
    this.#screen = new Screen(terminal);
    const read = keyReader((key) => this.#press(press(this.#state, key)));
    const tick = setInterval(() => this.#look(), TICK_MS);
    this.#ends = [
      () => clearInterval(tick),
      terminal.onInput(read),
      terminal.onResize(() => this.#draw()),
      terminal.beforeEnd(() => this.#screen.close()),
    ];
  }

  /** What is shown of the project, and what keys do to it, goes by this. */
  show(workspace: Workspace): void {
    this.#workspace = workspace;
    this.#look();
  }

  report(event: Event): void {
    this.#state = take(this.#state, event, this.#clock());
    if (event.type === 'orchestration-started') this.#orchestration = event.orchestration;
    const line = eventLine(event);
    if (event.type === 'bell') this.#terminal.write('\x07');
    if (line !== '' && !DRAWN.includes(event.type)) this.#screen.print(safe(line));
    if (event.type === 'run-ended') this.#look();
    else this.#soon();
  }

  /** The terminal is as it was before; what was typed and not sent is said. */
  close(): void {
    for (const end of this.#ends.splice(0)) end();
    clearTimeout(this.#moment);
    this.#screen.close();
    const { mode } = this.#state;
    if (mode.kind === 'answer' && mode.text.trim() !== '')
      this.#screen.print(safe(`not sent: sow answer ${mode.task} -m ${JSON.stringify(mode.text)}`));
    this.#state = EMPTY;
  }

  #press({ state, act }: { readonly state: LiveState; readonly act?: Act }): void {
    this.#state = state;
    if (act) void this.#do(act).then((message) => this.#say(message));
    this.#draw();
  }

  async #do(act: Act): Promise<string> {
    const workspace = this.#workspace;
    if (act.kind === 'interrupt') this.#terminal.interrupt();
    if (!workspace) return '';
    switch (act.kind) {
      case 'interrupt':
        return '';
      case 'answer': {
        const { task, text } = act;
        const answered = await moveTasks(workspace, { verb: 'answer', refs: [task], text });
        return outcome(answered, `${task} is answered`);
      }
      case 'stop':
        return outcome(await stopTask(workspace, act.task), `${act.task} was stopped; it can be resumed`);
      case 'drain':
        return outcome(drainAll(workspace, this.#orchestration), 'nothing new starts; what runs may end');
    }
  }

  #say(message: string): void {
    if (message === '') return;
    this.#state = { ...this.#state, message };
    this.#look();
  }

  /** At the project as it stands now. */
  #look(): void {
    const status = this.#workspace && projectStatus(this.#workspace);
    if (status?.ok) {
      const { questions, reviews, counts } = status.value;
      const waiting = [
        ...questions.map(({ short, state }) => ({
          kind: 'question' as const,
          task: short,
          cause: state?.pause?.cause ?? 'hold',
          text: state?.pause?.text ?? '',
        })),
        ...reviews.map(({ short, state }) => ({
          kind: 'review' as const,
          task: short,
          text: state?.name ?? '',
        })),
      ];
      this.#state = standing(this.#state, { waiting, counts });
    }
    this.#draw();
  }

  #soon(): void {
    this.#moment ??= setTimeout(() => this.#draw(), MOMENT_MS);
  }

  #draw(): void {
    clearTimeout(this.#moment);
    this.#moment = undefined;
    const size = { columns: this.#terminal.columns(), rows: this.#terminal.rows() };
    this.#screen.draw(liveLines(this.#state, size, this.#clock()));
  }
}

function outcome(result: Result<unknown>, done: string): string {
  return result.ok ? done : describeFailure(result.failure);
}
