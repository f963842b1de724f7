// A few lines at the end of a terminal that are drawn anew in place, and what is printed above them for good.
import { width } from '../../report/text.ts';

export interface Terminal {
  columns(): number;
  rows(): number;
  write(text: string): void;
  onResize(call: () => void): () => void;
  /** What a person types, without echo and as it comes; gives back how to end that. */
  onInput(call: (chunk: string) => void): () => void;
  /** Calls before the process ends, however it does; gives back how to forget that. */
  beforeEnd(call: () => void): () => void;
  /** As Ctrl-C does where keys are not read one by one. */
  interrupt(): void;
}

/** All that a frame brings comes at once; no line wraps, whatever the terminal makes of its characters. */
const WRAPS = '\x1b[?7h';
const WRAPS_NOT = '\x1b[?7l';
const BEGIN = `\x1b[?2026h\x1b[?25l${WRAPS_NOT}`;
const END = `${WRAPS}\x1b[?2026l`;
const SHOWN_AGAIN = '\x1b[?25h\x1b[?2004l';
const TAKES_PASTES = '\x1b[?2004h';

export class Screen {
  readonly #terminal: Terminal;
  #drawn: readonly string[] = [];
  #columns = 0;
  #closed = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    terminal.write(TAKES_PASTES);
  }

  /** Nothing is written where nothing changed. */
  draw(lines: readonly string[]): void {
    if (this.#closed) return;
    const columns = this.#terminal.columns();
    const same = columns === this.#columns && lines.join('\n') === this.#drawn.join('\n');
    if (!same) this.#frame('', lines);
  }

  /** Stays, above what is drawn. */
  print(text: string): void {
    if (this.#closed) this.#terminal.write(`${text}\n`);
    else this.#frame(text, this.#drawn);
  }

  /** Leaves nothing of the lines, and the terminal as it was. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#terminal.write(`${BEGIN}${this.#toTop()}\x1b[J${END}${SHOWN_AGAIN}`);
  }

  #frame(above: string, lines: readonly string[]): void {
    const kept = above === '' ? '' : `${WRAPS}${printed(above)}${WRAPS_NOT}`;
    const body = lines.map((line) => `${line}\x1b[K`).join('\r\n');
    this.#terminal.write(`${BEGIN}${this.#toTop()}${kept}${body}\x1b[J${END}`);
    this.#drawn = lines;
    this.#columns = this.#terminal.columns();
  }

  /** To the begin of what was drawn; in a terminal that became narrower its lines take more rows. */
  #toTop(): string {
    const columns = Math.max(1, this.#terminal.columns());
    const rows = this.#drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / columns)), 0);
    return rows > 1 ? `\r\x1b[${rows - 1}A` : '\r';
  }
}

/** Long lines wrap here: they stay. */
function printed(text: string): string {
  return text
    .split('\n')
    .map((line) => `${line}\x1b[K\r\n`)
    .join('');
}
