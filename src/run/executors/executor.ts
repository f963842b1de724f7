// How an agent's program is driven: pure parts (its arguments, its environment, what a line of its output says, what its end
// means) and what it can do. No process is started here.
import type { AgentEvent, Cause, Usage } from '../../model/agent-event.ts';
import type { AgentExecutor } from '../../model/generated/types.ts';
import type { ProcessEnd } from '../process/agent-process.ts';
import type { Command } from '../process/command-line.ts';
import type { Dialogue } from './dialogue.ts';
import type { Seen } from './stream/seen.ts';

export type ExecutorType = 'command' | 'acp' | AgentExecutor['type'];

/** What a program printed, line by line from the first: some lines only make sense behind others. */
export type Reader = (line: string) => readonly AgentEvent[];

/** What an agent may do by itself: look, change files of the checkout and report, or anything. */
export type Permissions = 'read' | 'edit' | 'full';

export interface Capabilities {
  /** chosen: sow makes the id of the conversation; learned: the program does, and tells it in its first lines. */
  readonly session: 'chosen' | 'learned';
  /** The conversation can only be resumed from the folder in which it began. */
  readonly boundToDirectory: boolean;
  /** What its figures count: this run, the conversation so far, or nothing. */
  readonly usage: 'run' | 'session' | 'none';
}

/** One start of the program. */
export interface Turn {
  /** Undefined where the program makes the id and has not told it yet. */
  readonly session: string | undefined;
  readonly resumed: boolean;
  readonly model: string | undefined;
  /** Absolute. */
  readonly directory: string;
  /** The absolute path of .sow, which the agent must be able to write. */
  readonly sowDir: string;
}

/** A conversation that there is, gone on with. */
export interface ResumedTurn extends Turn {
  readonly session: string;
}

/** What the end of a run means. */
export interface Finish {
  readonly outcome: 'succeeded' | 'failed' | 'denied';
  /** Why it failed, or what was denied and how to allow it. */
  readonly text?: string;
  /** On every failed run: what it failed of. */
  readonly cause?: Cause;
  /** The conversation that was to be resumed is not known to the program. */
  readonly sessionLost?: boolean;
  /** This run's, where the program counts by runs. */
  readonly usage?: Usage;
  /** The conversation's so far. */
  readonly counters?: Usage;
}

export interface Executor {
  /** As it stands in session.executor. */
  readonly name: string;
  readonly type: ExecutorType;
  /** The program's name or path. */
  readonly program: string;
  readonly capabilities: Capabilities;
  /** What the configuration gives to tasks that name no model. */
  readonly model: string | undefined;
  /** What it may do unasked; undefined where its program decides that alone. */
  readonly permissions?: Permissions;
  /** What it calls the models that tasks and settings name. */
  readonly models?: Readonly<Record<string, string>>;
  /** @param folder the run's own, absolute */
  argv(turn: Turn, folder: string): Command;
  /** The same conversation, for a person at a terminal; absent where the program has no such thing. */
  attach?(turn: ResumedTurn): Command;
  /**
   * A new conversation with a person at a terminal, which the opening begins; absent where there is no such thing.
   * @param run by which its file is found where the program makes the id
   */
  chat?(turn: Turn, opening: string, run: string): Command;
  /** Beside what every agent is given. @param turn of a run; absent at a terminal, where a person is asked */
  env(turn?: Turn): Readonly<Record<string, string>>;
  /** Files that its arguments name, which are written into the folder of the run. */
  readonly files?: Readonly<Record<string, string>>;
  /** Reads the standard output of one run. */
  reader(): Reader;
  finish(seen: Seen, end: ProcessEnd): Finish;
  /** Where the program is talked with. The prompt is told there, and not on a standard input that is then closed. */
  dialogue?(turn: Turn, prompt: string): Dialogue;
  /** A file of the program's own that tells what its output leaves out. */
  readonly rollout?: Rollout;
  /** As rollout, where only a conversation at a terminal needs it. */
  readonly transcript?: Rollout;
}

export interface Rollout {
  /** The folder to look in, from the agent's environment. */
  folder(env: Readonly<Record<string, string | undefined>>): string | undefined;
  /** How the file of a conversation is named, somewhere below that folder. */
  isOf(file: string, session: string): boolean;
  /** The id of the conversation of this text, if it was begun as this run; absent where sow makes the ids. */
  begunAs?(run: string, text: string): string | undefined;
  /** Where, when and how the conversation of this text began; absent where one program keeps one conversation. */
  begun?(text: string): Begun | undefined;
  read(text: string): RolloutTold;
}

export interface Begun {
  readonly session: string;
  /** The folder it works in, and whatever else it may write to. */
  readonly place: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** By somebody at a terminal. */
  readonly isTalk: boolean;
  /** The run that its first words name. */
  readonly run: string | undefined;
}

export interface RolloutTold {
  /** What was denied in the last turn. */
  readonly denials: readonly string[];
  /** Which model answered last. */
  readonly model: string | undefined;
  /** What the conversation has used so far, where only the file tells it. */
  readonly counters?: Usage;
  /** What these counted as it began: those of another one, which it was forked from. */
  readonly counted_before?: Usage;
}

/** What a person's configuration says of an executor. */
export interface ExecutorSettings {
  readonly program: string;
  readonly model: string | undefined;
  readonly permissions: Permissions;
  readonly customArgs: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}
