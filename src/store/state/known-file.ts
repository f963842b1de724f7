// A state file whose value is known from an index: its text is read when somebody asks for it.
import type { StateFile } from './state-file.ts';

export class KnownFile<T> implements StateFile<T> {
  readonly exists = true;
  readonly diagnostics = [];
  readonly path: string;
  readonly value: T;
  readonly #whole: () => StateFile<T>;
  #read: StateFile<T> | undefined;

  constructor(path: string, value: T, whole: () => StateFile<T>) {
    this.path = path;
    this.value = value;
    this.#whole = whole;
  }

  get text(): string {
    this.#read ??= this.#whole();
    return this.#read.text;
  }
}
