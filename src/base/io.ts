// The file system as the store sees it: few calls, each one step, so that a harness can fail or kill at the N-th.
// Every method throws an ErrnoException on trouble; the store turns it into a Failure in one place.

export type FileKind = 'file' | 'folder' | 'link' | 'other';

export interface FileStat {
  readonly kind: FileKind;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

export interface Io {
  /** The file's bytes, or null when it is absent. With 'no-links' it throws ELOOP where the file is a symbolic link. */
  read(path: string, links?: 'no-links'): Uint8Array | null;
  /** Names in a folder, sorted, or null when it is absent. */
  list(path: string): readonly string[] | null;
  /** Without following a link; null when absent. */
  stat(path: string): FileStat | null;
  /** Makes a file that must not exist. */
  create(path: string, text: string | Uint8Array, mode?: number): void;
  /** Throws ELOOP where the file is a symbolic link. */
  append(path: string, text: string): void;
  /** Takes these bytes off the end of a file; false, and nothing done, where it does not end with them. */
  cut(path: string, tail: Uint8Array): boolean;
  /** Makes a file's content and length durable. */
  sync(path: string): void;
  /** Makes the names in a folder durable. */
  syncFolder(path: string): void;
  rename(from: string, to: string): void;
  /** A second name for a file; throws EEXIST when the name is taken. */
  link(from: string, to: string): void;
  unlink(path: string): void;
  /** Makes one folder; throws EEXIST when it is there. */
  mkdir(path: string, mode?: number): void;
  rmdir(path: string): void;
}
