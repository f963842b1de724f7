// A file system in a file: mounted, copied while it is written to, and the copy mounted as after a power cut. Needs root.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { has, isRoot, must } from './tools.ts';

export const FILE_SYSTEMS = ['ext4', 'xfs'] as const;
export type FileSystem = (typeof FILE_SYSTEMS)[number];

const SIZES: Readonly<Record<FileSystem, string>> = { ext4: '64M', xfs: '320M' };
const MAKE: Readonly<Record<FileSystem, readonly string[]>> = {
  ext4: ['mkfs.ext4', '-q', '-F'],
  xfs: ['mkfs.xfs', '-q', '-f'],
};

/** Why a file system of this kind cannot be mounted here; undefined when it can. */
export function obstacle(kind: FileSystem): string | undefined {
  if (!isRoot()) return 'only root may mount';
  if (!has(`mkfs.${kind}`, '-V')) return `mkfs.${kind} is not installed`;
  try {
    using place = new Workbench();
    using image = place.make(kind);
    return image.mountPoint === '' ? 'nothing was mounted' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A folder in memory for images; whatever is mounted from it is unmounted in the end. */
export class Workbench implements Disposable {
  readonly folder = mkdtempSync('/dev/shm/sow-power-');
  readonly #mounted: Mounted[] = [];
  #count = 0;

  make(kind: FileSystem): Mounted {
    const file = join(this.folder, `${this.#count++}.img`);
    must('truncate', '-s', SIZES[kind], file);
    const [program = '', ...flags] = MAKE[kind];
    must(program, ...flags, file);
    return this.mount(kind, file);
  }

  /** What a disk holds whose machine lost its power now, as far as copying is an instant. */
  cut(kind: FileSystem, image: Mounted): Mounted {
    const file = join(this.folder, `${this.#count++}.img`);
    must('cp', '--sparse=always', image.file, file);
    if (uuidOf(file) !== image.uuid) throw new Error('the copy is of another image');
    return this.mount(kind, file);
  }

  mount(kind: FileSystem, file: string): Mounted {
    const mounted = new Mounted(kind, file);
    this.#mounted.push(mounted);
    return mounted;
  }

  [Symbol.dispose](): void {
    for (const mounted of this.#mounted) mounted[Symbol.dispose]();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** On a loop device of its own, which no earlier image has used. */
export class Mounted implements Disposable {
  readonly file: string;
  readonly mountPoint: string;
  readonly uuid: string;
  readonly #device: string;
  #isMounted = false;

  constructor(kind: FileSystem, file: string) {
    this.file = file;
    this.uuid = uuidOf(file);
    this.mountPoint = `${file}.d`;
    mkdirSync(this.mountPoint);
    this.#device = must('losetup', '--find', '--show', file).trim();
    try {
      must('mount', '-t', kind, ...(kind === 'xfs' ? ['-o', 'nouuid'] : []), this.#device, this.mountPoint);
      this.#isMounted = true;
      if (uuidOf(this.#device) !== this.uuid) throw new Error(`${this.#device} shows another image`);
    } catch (error) {
      this[Symbol.dispose]();
      throw error;
    }
  }

  [Symbol.dispose](): void {
    if (this.#isMounted) {
      must('umount', this.mountPoint);
      this.#isMounted = false;
    }
    spawnSync('losetup', ['--detach', this.#device], { stdio: 'ignore' });
    rmSync(this.file, { force: true });
  }
}

function uuidOf(file: string): string {
  return must('blkid', '--probe', '--match-tag', 'UUID', '--output', 'value', file).trim();
}
