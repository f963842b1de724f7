// A repository that stands somewhere else: `https://git.test/<name>` is it, for every git of the rig.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rig } from './rig.ts';

export class Elsewhere {
  readonly folder: string;
  readonly #rig: Rig;

  constructor(rig: Rig, name: string) {
    this.#rig = rig;
    this.folder = join(rig.home, 'elsewhere', name);
    mkdirSync(this.folder, { recursive: true });
    this.#git('init', '--quiet', '--initial-branch', 'main');
    this.#git('config', '--global', `url.file://${rig.home}/elsewhere/.insteadOf`, 'https://git.test/');
  }

  /** The first one bears the tag v1. */
  commit(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    this.#git('add', '--all');
    this.#git('commit', '--quiet', '--allow-empty', '--message', 'more');
    if (this.#git('tag', '--list') === '') this.#git('tag', '--annotate', '--message', 'first', 'v1');
  }

  head(): string {
    return this.#git('rev-parse', 'HEAD').trim();
  }

  #git(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.folder,
      env: this.#rig.env(),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')} exited ${status}\n${stderr}`);
    return stdout;
  }
}
