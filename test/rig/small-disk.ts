// A file system in memory of a given size, mounted, and never left so. Only root can make one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class SmallDisk implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'sow-tmpfs-'));

  static canBeMade(): boolean {
    return process.platform === 'linux' && process.getuid?.() === 0;
  }

  constructor(size: string) {
    must('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', this.folder);
  }

  /** Leaves so many bytes. */
  fill(left = 0): void {
    const [, , , free = ''] = must('df', '--block-size=1', this.folder).split('\n')[1]?.split(/\s+/) ?? [];
    writeFileSync(this.#filler, Buffer.alloc(Math.max(0, Number(free) - left)));
  }

  makeRoom(): void {
    rmSync(this.#filler);
  }

  get #filler(): string {
    return join(this.folder, 'filler');
  }

  [Symbol.dispose](): void {
    must('umount', '--lazy', this.folder);
    rmSync(this.folder, { recursive: true });
  }
}

function must(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
