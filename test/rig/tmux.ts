// A real terminal: a command in a tmux of its own, whose pane a test reads and types into. What it waits for, it waits for
// until a deadline, never for a time.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Rig } from './rig.ts';
import { SOW } from './rig.ts';

export const HAS_TMUX = spawnSync('tmux', ['-V']).status === 0;

const LOOK_MS = 50;
const DEADLINE_MS = 30_000;

export class Tmux implements AsyncDisposable {
  static #made = 0;
  readonly #socket: string;

  private constructor(socket: string) {
    this.#socket = socket;
  }

  /** `sow` with these arguments; when it has ended, its exit code and the settings of the terminal stand below. */
  static run(
    rig: Rig,
    args: readonly string[],
    {
      env = {},
      columns = 100,
      rows = 24,
    }: { env?: Record<string, string>; columns?: number; rows?: number } = {},
  ): Tmux {
    const tmux = new Tmux(join(rig.home, `tmux-${Tmux.#made++}`));
    const words = [process.execPath, SOW, ...args].map((word) => `'${word}'`).join(' ');
    // tmux says itself what it is.
    const term = env.TERM === undefined ? '' : `TERM=${env.TERM} `;
    const line = `${term}${words}; echo "ended with $?"; stty -a | grep -oE -- '-?(icanon|echo)\\b' | tr '\\n' ' '; exec cat`;
    const options = ['-u', '-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows)];
    const more = { LC_ALL: 'C.UTF-8', CI: undefined, TERM: 'xterm-256color', ...env };
    const { status, stderr } = spawnSync('tmux', ['-S', tmux.#socket, ...options, 'sh', '-c', line], {
      cwd: rig.root,
      env: rig.env(more),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tmux did not start: ${stderr}`);
    return tmux;
  }

  /** What is on the screen. */
  get pane(): string {
    return this.#do('capture-pane', '-p').trimEnd();
  }

  async until(pattern: RegExp): Promise<string> {
    const deadline = performance.now() + DEADLINE_MS;
    for (;;) {
      const { pane } = this;
      if (pattern.test(pane)) return pane;
      if (performance.now() > deadline) throw new Error(`${pattern} did not appear:\n${pane}`);
      await delay(LOOK_MS);
    }
  }

  /** Keys by their names, as Enter and C-c. */
  press(...keys: readonly string[]): void {
    this.#do('send-keys', ...keys);
  }

  type(text: string): void {
    this.#do('send-keys', '-l', text);
  }

  resize(columns: number, rows: number): void {
    this.#do('resize-window', '-x', String(columns), '-y', String(rows));
  }

  get cursorIsShown(): boolean {
    return this.#do('display-message', '-p', '#{cursor_flag}').trim() === '1';
  }

  #do(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('tmux', ['-S', this.#socket, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    spawnSync('tmux', ['-S', this.#socket, 'kill-server']);
  }
}
