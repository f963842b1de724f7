// Generated from schemas/*.cue by npm run generate; do not edit.

/** RFC 3339. */
export type Timestamp = string;

/** ArtifactState is one thing that a task or phase consumes or produces. */
export interface ArtifactState {
  /** type says what kind of thing it is, such as reference, feedback, modified or review. */
  readonly type: string;
  /** path is relative to the repository root. */
  readonly path: string;
  /** approved tells whether a person (or the reviewer role) has accepted it. */
  readonly approved: boolean;
  /** created_at is when it was registered. */
  readonly created_at: Timestamp;
  /** metadata holds data specific to the type. */
  readonly metadata?: {
    readonly [key: string]: unknown;
  };
}

/** Checkpoint is the state of a project at one moment, kept as a commit, as --json shows it. */
export interface Checkpoint {
  /** id is <project>/<seq>. */
  readonly id: string;
  /** project is the name of the project. */
  readonly project: string;
  /** seq numbers the checkpoints of a project. */
  readonly seq: number;
  /** commit is the commit that holds its files; null where only the making of one was tried. */
  readonly commit: null | string;
  /** damaged is true where what it was of cannot be read; then nothing below is there. */
  readonly damaged: boolean;
  /** schema_version is the version of the format of its files. */
  readonly schema_version?: number;
  /** project_created_at is when the project was made: another one of the same name is another project. */
  readonly project_created_at?: Timestamp;
  /** branch is the project's branch. */
  readonly branch?: string;
  /** at is when it was made. */
  readonly at?: Timestamp;
  /** actor is who made it. */
  readonly actor?: string;
  /** cause says why it was made: manual, or before or after what. */
  readonly cause?: string;
  /** label is a person's word for it. */
  readonly label?: string;
  /** code is the commit that HEAD stood on. */
  readonly code?: string;
  /** files is how many files it holds. */
  readonly files?: number;
  /** size is how many bytes they have together. */
  readonly size?: number;
  /** done is how many tasks had ended. */
  readonly done?: number;
  /** pending is how many had not. */
  readonly pending?: number;
}

/** #Name is a human-readable name. */
export type Name = string;

/** #Key names a task across files and renumberings. */
export type Key = string;

/** #Slug names a project, phase, role or executor; it is also a folder's name. */
export type Slug = string;

/** #TaskId is a task's three-digit number within its phase. */
export type TaskId = string;

/** #Duration is a whole number of seconds, minutes or hours, such as "90s", "60m" or "2h". */
export type Duration = string;

/**
 * #RetryCause is what a run failed of: the model's limit (429), its server (5xx), a dropped stream, the sign-in, the agent
 * itself, or that it took too long.
 */
export type RetryCause = 'rate_limit' | 'server_error' | 'dropped' | 'auth' | 'own' | 'timed_out';

/** #Actor says who did something: human:<name>, agent:<role>[/<phase>/<NNN>], orchestrator or hand. */
export type Actor = string;

/** #HostId is twelve hex digits of a digest of the machine's id. */
export type HostId = string;

/** #RunId is the UUID of one subprocess of an agent. */
export type RunId = string;

/** #Review says who reviews finished work. */
export type Review = 'human' | 'agent' | 'none';

/** #Priority orders ready tasks; medium is the default and is not written. */
export type Priority = 'low' | 'medium' | 'high' | 'critical';

/** #Strategy says how the children of a task decide its status. */
export type Strategy = 'wait_all' | 'fail_fast' | 'best_effort' | 'race';

/**
 * #Dependency names what must be done first: a task ("010", "design/020" or a key), a phase, or a task with the type of
 * the edge.
 */
export type Dependency = string | {
  readonly phase: Slug;
} | {
  readonly task: string;
  readonly type?: 'hard' | 'soft';
};

/** Config is a repository's settings: the file .sow/config.yaml. */
export interface Config {
  /** schema_version is the version of the files' formats. */
  readonly schema_version?: 1;
  /** parallel says how many agents work at once. */
  readonly parallel?: {
    /** enabled false means one run at a time. */
    readonly enabled?: boolean;
    /**
     * strategy orders what is ready: by_epic (or by_phase) finishes a phase's tasks first, by_task goes by priority, smart
     * by the critical path and never lets two tasks with overlapping declared outputs run at once.
     */
    readonly strategy?: 'by_epic' | 'by_phase' | 'by_task' | 'smart';
    /** max_concurrency is how many runs may live at once in the project, over all orchestrations. */
    readonly max_concurrency?: number;
    /** worktree_dir is the folder for the worktrees of tasks, relative to the checkout: in it, or beside it (../worktrees). */
    readonly worktree_dir?: string;
    /** merge_strategy is how approved work comes into the trunk: merge keeps its commits, squash makes one of them. */
    readonly merge_strategy?: 'merge' | 'squash';
  };
  /** worktrees says where agents work. */
  readonly worktrees?: {
    /**
     * mode is who has a worktree: each task, the children of a parent together, the tasks of a phase together, or nobody
     * (off: all work in the checkout itself). auto is off for one agent at a time, else task.
     */
    readonly mode?: 'auto' | 'off' | 'task' | 'parent' | 'phase';
    /** setup is a command that is run in each new worktree, once sow trust was told of it. */
    readonly setup?: string;
    /** copy names files and folders that git does not know and every new worktree gets. */
    readonly copy?: readonly string[];
  };
  /** runs bounds a run of an agent. */
  readonly runs?: {
    /** timeout ends a run that takes longer. */
    readonly timeout?: Duration;
    /** idle_timeout ends a run whose agent prints nothing for so long. */
    readonly idle_timeout?: Duration;
    /** total_timeout stops a whole sow run after so long, as Ctrl-C does; without it, never. */
    readonly total_timeout?: Duration;
    /** grace is how long a stopped agent may take to end, from INT over TERM to KILL. */
    readonly grace?: Duration;
    /**
     * notify is told of each question, each review and the end of a sow run: bell rings the terminal's, anything else is a
     * command line, which a repository's settings bring only for those who trust it.
     */
    readonly notify?: string;
    /**
     * retries is how often a run is tried again that failed of its model: 429, 5xx, a dropped stream. What fails of the
     * agent itself is not; a task's own retry comes first.
     */
    readonly retries?: number;
    /**
     * on_failure says what a failed run means for the others: continue, stop (nothing new starts) or fail_fast (they are
     * stopped too, and can be resumed).
     */
    readonly on_failure?: 'continue' | 'stop' | 'fail_fast';
  };
  /** limits ends what goes round in circles. */
  readonly limits?: {
    /** runs_per_task is how many runs a task may have without a person stepping in; then it is paused. */
    readonly runs_per_task?: number;
    /** repeated_calls is how often in a row an agent may make the same call; then its task is paused. */
    readonly repeated_calls?: number;
    /** error_rate is the share of an agent's last 20 calls that may fail; then its task is paused. */
    readonly error_rate?: number;
  };
  /** archive says how ended tasks are put away. */
  readonly archive?: {
    /** format is tar.gz (one packed file a task) or folder (readable files). */
    readonly format?: 'tar.gz' | 'folder';
    /** keep_days is how long archives are kept; without it, for ever. */
    readonly keep_days?: number;
  };
  /** checkpoints says how long those are kept that sow makes by itself. */
  readonly checkpoints?: {
    /** keep_last is how many. */
    readonly keep_last?: number;
    /** keep_days is for how long; without it, for ever. */
    readonly keep_days?: number;
  };
  /** review says who looks at finished work. */
  readonly review?: {
    /**
     * mode is human (a person approves), agent (a run of the reviewer role does) or none (a submitted task is completed at
     * once); a project, a phase and a task may say otherwise, and the nearest counts.
     */
    readonly mode?: Review;
    /** max_iterations is how many iterations of a task agents review, before a person does. */
    readonly max_iterations?: number;
  };
  /** learning says what is kept of what agents have learned of the code: the files of .sow/knowledge/expertise. */
  readonly learning?: {
    /** enabled false means that nothing of it is read for a run, and nothing written. */
    readonly enabled?: boolean;
    /** expertise_max_lines is how long the file of a domain may grow before its oldest entries go. */
    readonly expertise_max_lines?: number;
    /**
     * self_improve_interval says when sow run lets a researcher go through what was learned anew: never, session (each
     * orchestration) or daily (the first one of a UTC day).
     */
    readonly self_improve_interval?: 'never' | 'session' | 'daily';
    /** domains are the fields of expertise that a task may belong to. */
    readonly domains?: readonly string[];
  };
  /** cost says which models are asked for, what they cost, and how much may be spent. */
  readonly cost?: {
    /** enabled false means that nothing is booked, and nothing is stopped for its price. */
    readonly enabled?: boolean;
    /** budget_limit_usd is what the runs of the project may cost together; null is no limit. */
    readonly budget_limit_usd?: null | number;
    /** optimization_enabled allows a cheaper model: for tasks of low priority, and where less than a fifth of a budget is left. */
    readonly optimization_enabled?: boolean;
    /** default_model is asked for where nothing else names a model; without it, the executor's own is. */
    readonly default_model?: string;
    /** model_overrides name models for certain tasks; the first that fits counts, in the order in which they stand here. */
    readonly model_overrides?: {
      /** critical_tasks is the model of tasks of the priority critical. */
      readonly critical_tasks?: string;
      /** role maps a role to its model. */
      readonly role?: {
        readonly [key: string]: string;
      };
      /** label maps a label of a task to a model. */
      readonly label?: {
        readonly [key: string]: string;
      };
      /** domain maps a domain of expertise to a model. */
      readonly domain?: {
        readonly [key: string]: string;
      };
      /** type maps the kind of work to a model: documentation, testing, bugfix, refactoring, research or feature. */
      readonly type?: {
        readonly documentation?: string;
        readonly testing?: string;
        readonly bugfix?: string;
        readonly refactoring?: string;
        readonly research?: string;
        readonly feature?: string;
      };
      /** documentation is the model of tasks of the type documentation. */
      readonly documentation?: string;
    };
    /**
     * prices maps a model to what it costs, for programs that tell tokens and no price: the name that a model has, or
     * begins with.
     */
    readonly prices?: {
      readonly [key: string]: {
        /** input is the price of a million tokens read, in dollars. */
        readonly input: number;
        /** output is the price of a million tokens written. */
        readonly output: number;
        /** cached is the price of a million tokens read from a cache; that of input when absent. */
        readonly cached?: number;
      };
    };
  };
  /** editor says what sow writes for the editors that people use. */
  readonly editor?: {
    /** schema_comment false leaves out of new files the line by which editors find their schema. */
    readonly schema_comment?: boolean;
  };
}

/**
 * UserConfig is a person's own settings, beside those of the repository: the file sow/config.yaml in the user's
 * configuration folder. Executors and bindings stand only here, in the environment or in a flag.
 */
export interface UserConfig {
  /** schema_version is the version of the files' formats. */
  readonly schema_version?: 1;
  /** parallel says how many agents work at once. */
  readonly parallel?: {
    /** enabled false means one run at a time. */
    readonly enabled?: boolean;
    /**
     * strategy orders what is ready: by_epic (or by_phase) finishes a phase's tasks first, by_task goes by priority, smart
     * by the critical path and never lets two tasks with overlapping declared outputs run at once.
     */
    readonly strategy?: 'by_epic' | 'by_phase' | 'by_task' | 'smart';
    /** max_concurrency is how many runs may live at once in the project, over all orchestrations. */
    readonly max_concurrency?: number;
    /** worktree_dir is the folder for the worktrees of tasks, relative to the checkout: in it, or beside it (../worktrees). */
    readonly worktree_dir?: string;
    /** merge_strategy is how approved work comes into the trunk: merge keeps its commits, squash makes one of them. */
    readonly merge_strategy?: 'merge' | 'squash';
  };
  /** worktrees says where agents work. */
  readonly worktrees?: {
    /**
     * mode is who has a worktree: each task, the children of a parent together, the tasks of a phase together, or nobody
     * (off: all work in the checkout itself). auto is off for one agent at a time, else task.
     */
    readonly mode?: 'auto' | 'off' | 'task' | 'parent' | 'phase';
    /** setup is a command that is run in each new worktree, once sow trust was told of it. */
    readonly setup?: string;
    /** copy names files and folders that git does not know and every new worktree gets. */
    readonly copy?: readonly string[];
  };
  /** runs bounds a run of an agent. */
  readonly runs?: {
    /** timeout ends a run that takes longer. */
    readonly timeout?: Duration;
    /** idle_timeout ends a run whose agent prints nothing for so long. */
    readonly idle_timeout?: Duration;
    /** total_timeout stops a whole sow run after so long, as Ctrl-C does; without it, never. */
    readonly total_timeout?: Duration;
    /** grace is how long a stopped agent may take to end, from INT over TERM to KILL. */
    readonly grace?: Duration;
    /**
     * notify is told of each question, each review and the end of a sow run: bell rings the terminal's, anything else is a
     * command line, which a repository's settings bring only for those who trust it.
     */
    readonly notify?: string;
    /**
     * retries is how often a run is tried again that failed of its model: 429, 5xx, a dropped stream. What fails of the
     * agent itself is not; a task's own retry comes first.
     */
    readonly retries?: number;
    /**
     * on_failure says what a failed run means for the others: continue, stop (nothing new starts) or fail_fast (they are
     * stopped too, and can be resumed).
     */
    readonly on_failure?: 'continue' | 'stop' | 'fail_fast';
  };
  /** limits ends what goes round in circles. */
  readonly limits?: {
    /** runs_per_task is how many runs a task may have without a person stepping in; then it is paused. */
    readonly runs_per_task?: number;
    /** repeated_calls is how often in a row an agent may make the same call; then its task is paused. */
    readonly repeated_calls?: number;
    /** error_rate is the share of an agent's last 20 calls that may fail; then its task is paused. */
    readonly error_rate?: number;
  };
  /** archive says how ended tasks are put away. */
  readonly archive?: {
    /** format is tar.gz (one packed file a task) or folder (readable files). */
    readonly format?: 'tar.gz' | 'folder';
    /** keep_days is how long archives are kept; without it, for ever. */
    readonly keep_days?: number;
  };
  /** checkpoints says how long those are kept that sow makes by itself. */
  readonly checkpoints?: {
    /** keep_last is how many. */
    readonly keep_last?: number;
    /** keep_days is for how long; without it, for ever. */
    readonly keep_days?: number;
  };
  /** review says who looks at finished work. */
  readonly review?: {
    /**
     * mode is human (a person approves), agent (a run of the reviewer role does) or none (a submitted task is completed at
     * once); a project, a phase and a task may say otherwise, and the nearest counts.
     */
    readonly mode?: Review;
    /** max_iterations is how many iterations of a task agents review, before a person does. */
    readonly max_iterations?: number;
  };
  /** learning says what is kept of what agents have learned of the code: the files of .sow/knowledge/expertise. */
  readonly learning?: {
    /** enabled false means that nothing of it is read for a run, and nothing written. */
    readonly enabled?: boolean;
    /** expertise_max_lines is how long the file of a domain may grow before its oldest entries go. */
    readonly expertise_max_lines?: number;
    /**
     * self_improve_interval says when sow run lets a researcher go through what was learned anew: never, session (each
     * orchestration) or daily (the first one of a UTC day).
     */
    readonly self_improve_interval?: 'never' | 'session' | 'daily';
    /** domains are the fields of expertise that a task may belong to. */
    readonly domains?: readonly string[];
  };
  /** cost says which models are asked for, what they cost, and how much may be spent. */
  readonly cost?: {
    /** enabled false means that nothing is booked, and nothing is stopped for its price. */
    readonly enabled?: boolean;
    /** budget_limit_usd is what the runs of the project may cost together; null is no limit. */
    readonly budget_limit_usd?: null | number;
    /** optimization_enabled allows a cheaper model: for tasks of low priority, and where less than a fifth of a budget is left. */
    readonly optimization_enabled?: boolean;
    /** default_model is asked for where nothing else names a model; without it, the executor's own is. */
    readonly default_model?: string;
    /** model_overrides name models for certain tasks; the first that fits counts, in the order in which they stand here. */
    readonly model_overrides?: {
      /** critical_tasks is the model of tasks of the priority critical. */
      readonly critical_tasks?: string;
      /** role maps a role to its model. */
      readonly role?: {
        readonly [key: string]: string;
      };
      /** label maps a label of a task to a model. */
      readonly label?: {
        readonly [key: string]: string;
      };
      /** domain maps a domain of expertise to a model. */
      readonly domain?: {
        readonly [key: string]: string;
      };
      /** type maps the kind of work to a model: documentation, testing, bugfix, refactoring, research or feature. */
      readonly type?: {
        readonly documentation?: string;
        readonly testing?: string;
        readonly bugfix?: string;
        readonly refactoring?: string;
        readonly research?: string;
        readonly feature?: string;
      };
      /** documentation is the model of tasks of the type documentation. */
      readonly documentation?: string;
    };
    /**
     * prices maps a model to what it costs, for programs that tell tokens and no price: the name that a model has, or
     * begins with.
     */
    readonly prices?: {
      readonly [key: string]: {
        /** input is the price of a million tokens read, in dollars. */
        readonly input: number;
        /** output is the price of a million tokens written. */
        readonly output: number;
        /** cached is the price of a million tokens read from a cache; that of input when absent. */
        readonly cached?: number;
      };
    };
  };
  /** editor says what sow writes for the editors that people use. */
  readonly editor?: {
    /** schema_comment false leaves out of new files the line by which editors find their schema. */
    readonly schema_comment?: boolean;
  };
  /** agents says which programs are agents. */
  readonly agents?: {
    /** executors maps a name to a program; the agents that sow drives are known without standing here. */
    readonly executors?: {
      readonly [key: string]: CommandExecutor | AgentExecutor | AcpExecutor;
    };
    /** bindings maps a role to the executor that plays it. */
    readonly bindings?: {
      readonly [key: string]: string;
    };
  };
}

/** CommandExecutor is any program as an agent. */
export interface CommandExecutor {
  /** type says how it is driven: command is any program, acp any agent that speaks the Agent Client Protocol, the others are agents whose command line sow speaks. */
  readonly type: 'command';
  /** command is the program and its arguments. */
  readonly command: readonly string[];
  /** models maps a model, as tasks and settings name it, to the name that this program knows it by. */
  readonly models?: {
    readonly [key: string]: string;
  };
  /** env is added to the agent's environment. */
  readonly env?: {
    readonly [key: string]: string;
  };
}

/** AcpExecutor is any agent that speaks the Agent Client Protocol on its standard input and output. */
export interface AcpExecutor {
  /** type is acp. */
  readonly type: 'acp';
  /** command is the program and its arguments. */
  readonly command: readonly string[];
  /** settings are the agent's own. */
  readonly settings?: {
    /** permissions says what the agent may do unasked: read, edit (also change files of the checkout) or full. */
    readonly permissions?: 'read' | 'edit' | 'full';
    /** yolo_mode is another way to write the permissions full. */
    readonly yolo_mode?: boolean;
  };
  /** env is added to the agent's environment. */
  readonly env?: {
    readonly [key: string]: string;
  };
}

/** AgentExecutor is an agent whose command line sow speaks. */
export interface AgentExecutor {
  /** type is the agent. */
  readonly type: 'claude' | 'codex' | 'gemini' | 'opencode' | 'qwen' | 'copilot' | 'pi' | 'cursor';
  /** program is the name or path of the agent's program; that of its type when absent. */
  readonly program?: string;
  /** settings are the agent's own. */
  readonly settings?: {
    /** model is asked for where a task names none. */
    readonly model?: string;
    /** permissions says what the agent may do unasked: read, edit (also change files of the checkout) or full. */
    readonly permissions?: 'read' | 'edit' | 'full';
    /** yolo_mode is another way to write the permissions full. */
    readonly yolo_mode?: boolean;
  };
  /** models maps a model, as tasks and settings name it, to the name that this program knows it by. */
  readonly models?: {
    readonly [key: string]: string;
  };
  /** custom_args stand behind sow's own arguments. */
  readonly custom_args?: readonly string[];
  /** env is added to the agent's environment. */
  readonly env?: {
    readonly [key: string]: string;
  };
}

/** Context is what those who work on a task share about it: the file tasks/<NNN>/context.yaml. */
export interface Context {
  /** task_id is the task it belongs to. */
  readonly task_id: string;
  /** updated_at is the time of the last change. */
  readonly updated_at: Timestamp;
  /** updated_by is who made it. */
  readonly updated_by: string;
  /** context holds what is shared, by key; the lists that are named here have a form. */
  readonly context: {
    /** requirements are what the result must keep to. */
    readonly requirements?: readonly string[];
    /** decisions are what was decided, and why. */
    readonly decisions?: readonly {
      readonly key?: string;
      readonly decision: string;
      readonly rationale?: string;
      readonly made_by: string;
      readonly date: Timestamp;
    }[];
    /** discoveries are what was found out and others should know. */
    readonly discoveries?: readonly {
      readonly key?: string;
      readonly discovery: string;
      readonly made_by: string;
      readonly date: Timestamp;
    }[];
    /** artifacts are files that others build on; their paths are relative to the repository root. */
    readonly artifacts?: readonly {
      readonly type?: string;
      readonly path: string;
      readonly created_by: string;
    }[];
    /** syncs are points that somebody has reached. */
    readonly syncs?: readonly {
      readonly key?: string;
      readonly message: string;
      readonly made_by: string;
      readonly date: Timestamp;
    }[];
    readonly [key: string]: unknown;
  };
}

/** Envelope is what --json prints on stdout when a command has done its work. */
export interface Envelope {
  readonly sow: 1;
  readonly command: string;
  readonly data: {
    readonly [key: string]: unknown;
  };
}

/** ErrorEnvelope is what --json prints on stderr when a command has not. */
export interface ErrorEnvelope {
  readonly sow: 1;
  readonly error: {
    readonly reason: string;
    readonly message: string;
    readonly hint?: string;
    readonly diagnostics?: readonly DiagnosticRecord[];
    readonly [key: string]: unknown;
  };
}

/** DiagnosticRecord is a fault at a place in a file. */
export interface DiagnosticRecord {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line?: number;
  readonly end_column?: number;
  readonly rule?: string;
  readonly help?: string;
  readonly related?: readonly PlaceRecord[];
}

/** PlaceRecord is the other end of a fault: the first of two, a member of a cycle, what was meant. */
export interface PlaceRecord {
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line?: number;
  readonly end_column?: number;
}

/**
 * Event is one line of a log.jsonl: what happened, when, by whom. Fields that only some types carry follow the common
 * ones; the three lines of the seed's progress log are accepted beside it as #ProgressLine.
 */
export interface Event {
  /** v is the version of the line's format. */
  readonly v: 1;
  /** id is a UUIDv7; readers keep the first line of an id. */
  readonly id: RunId;
  /** timestamp has milliseconds. */
  readonly timestamp: Timestamp;
  /** type says what happened; an unknown one is a warning, so that an older sow reads a newer log. */
  readonly type: string;
  /** subject is "project", a phase or a task as "<phase>/<NNN>". */
  readonly subject: string;
  /** actor says who did it. */
  readonly actor: Actor;
  /** run is the run in which it happened. */
  readonly run?: RunId;
  /** prev names the events that this change of status follows; it stands with to, and only there. */
  readonly prev?: readonly RunId[];
  /** from is the status before. */
  readonly from?: string;
  /** to is the status after. */
  readonly to?: string;
  /** iteration is the iteration after; it stands with to, and only there. */
  readonly iteration?: number;
  /** request is the id under which a repeated call gets its first answer. */
  readonly request?: string;
  readonly [key: string]: unknown;
}

/** ProgressLine is a line of the seed's progress log. */
export interface ProgressLine {
  /** timestamp is when the progress was reported. */
  readonly timestamp: Timestamp;
  /** agent is who reported it. */
  readonly agent: string;
  /** progress is a percentage. */
  readonly progress: number;
  /** message says what was reached. */
  readonly message: string;
}

/** Execution is one run of a workflow as --json shows it: derived from its parent task and the tasks of its steps. */
export interface Execution {
  /** id is the reference of the parent task. */
  readonly id: string;
  /** workflow is the name of the workflow. */
  readonly workflow: string;
  /** version is the version of the workflow with which it began. */
  readonly version?: string;
  /** state is where it stands; partial is done with steps that failed and may. */
  readonly state: 'pending' | 'running' | 'paused' | 'completed' | 'partial' | 'failed' | 'cancelled';
  /** steps are its steps, in the order of the definition. */
  readonly steps: readonly StepExecution[];
  /** done is how many of them are over. */
  readonly done: number;
  /** total is how many there are. */
  readonly total: number;
  /** created_at is when it was made. */
  readonly created_at: Timestamp;
  /** started_at is when its first step was started. */
  readonly started_at?: Timestamp;
  /** completed_at is when it came to its end. */
  readonly completed_at?: Timestamp;
  /** duration_seconds is how long it took, or takes so far. */
  readonly duration_seconds?: number;
  /** resumed is how often it was taken up again. */
  readonly resumed: number;
  /** text says why it is paused, failed or was cancelled. */
  readonly text?: string;
  /** outputs is what it came to. */
  readonly outputs?: unknown;
}

/** StepExecution is one step of a run of a workflow: a task of its own. */
export interface StepExecution {
  /** key is the step's name in the workflow. */
  readonly key: string;
  /** ref is the reference of its task. */
  readonly ref: string;
  /** state is where it stands. */
  readonly state: 'pending' | 'running' | 'paused' | 'completed' | 'failed' | 'skipped' | 'cancelled';
  /** agent is who does it: a role, or command. */
  readonly agent: string;
  /** level is how many steps at least come before it, one after the other. */
  readonly level: number;
  /** attempts is how often an agent or a command was started on it. */
  readonly attempts: number;
  /** started_at is when it was first started. */
  readonly started_at?: Timestamp;
  /** completed_at is when it was done. */
  readonly completed_at?: Timestamp;
  /** duration_seconds is how long it took, or takes so far. */
  readonly duration_seconds?: number;
  /** text says why it failed, was skipped or waits. */
  readonly text?: string;
}

/** Expertise is what agents have learned of one domain: the file .sow/knowledge/expertise/<domain>.yaml. */
export interface Expertise {
  /** domain is the field of expertise, as learning.domains names it. */
  readonly domain: string;
  /** version grows by one with every change. */
  readonly version: number;
  /** validated_at is when it was last held against the code. */
  readonly validated_at?: Timestamp;
  /** created_at is when the file was made. */
  readonly created_at: Timestamp;
  /** updated_at is when it was last changed. */
  readonly updated_at: Timestamp;
  /** content is what is known. */
  readonly content: {
    /** core_files are the files that one must know, each with what it is for. */
    readonly core_files?: readonly {
      readonly path: string;
      /** note says what the file is for. */
      readonly note?: string;
      readonly by?: Actor;
      /** at is when it was learned; an entry that does not say counts as older than any that does. */
      readonly at?: Timestamp;
    }[];
    /** patterns are how things are done here. */
    readonly patterns?: readonly Learned[];
    /** techniques are ways that have proved themselves. */
    readonly techniques?: readonly Learned[];
    /** learnings are what came of single tasks. */
    readonly learnings?: readonly ({
      readonly text: string;
      /** kind is failure for what went wrong; such an entry becomes stale after 30 days. */
      readonly kind?: 'success' | 'failure';
      /** task is the reference of the task that it came of. */
      readonly task?: string;
      readonly by?: Actor;
      readonly at?: Timestamp;
    })[];
  };
}

/** Learned is a pattern or a technique, in words. */
export interface Learned {
  readonly text: string;
  readonly by?: Actor;
  readonly at?: Timestamp;
}

/** PhaseState is a stage of a project: the file phases/<phase>/state.yaml. */
export interface PhaseState {
  /** name is the phase's name, the same as its folder's. */
  readonly name: Slug;
  /** status is where the phase stands. */
  readonly status: PhaseStatus;
  /** enabled tells whether tasks of this phase may start. */
  readonly enabled: boolean;
  /** created_at is when the phase was created. */
  readonly created_at: Timestamp;
  /** started_at is when work on the phase began. */
  readonly started_at?: Timestamp;
  /** completed_at is when the phase was completed. */
  readonly completed_at?: Timestamp;
  /** failed_at is when the phase failed. */
  readonly failed_at?: Timestamp;
  /** iteration counts the tries at the phase. */
  readonly iteration?: number;
  /** depends_on lists the phases and tasks that must be completed before tasks of this phase may start. */
  readonly depends_on?: readonly Dependency[];
  /** review says who reviews the phase's tasks; the project's setting when absent. */
  readonly review?: Review;
  /** inputs is the list of artifacts that this phase consumes. */
  readonly inputs: readonly ArtifactState[];
  /** outputs is the list of artifacts that this phase produces. */
  readonly outputs: readonly ArtifactState[];
  /** metadata holds phase-specific data. */
  readonly metadata?: {
    readonly [key: string]: unknown;
  };
}

/** #PhaseStatus says where a phase stands. */
export type PhaseStatus = 'pending' | 'in_progress' | 'active' | 'summarizing' | 'publishing' | 'completed' | 'failed' | 'skipped';

/** Plan is a file for sow apply: tasks that are created or changed together, all or none. */
export interface Plan {
  /** variables are what the plan asks for: {{name}} in its texts is filled in. */
  readonly variables?: {
    readonly [key: string]: PlanVariable;
  };
  /** phases are created where they are missing. */
  readonly phases?: readonly PlanPhase[];
  /** tasks are created, or changed where they have not started, and are told apart by their key. */
  readonly tasks: readonly PlanTask[];
}

/** PlanVariable is what a plan asks for; without a default it has to be set. */
export interface PlanVariable {
  /** type is string when absent; an array is JSON, or words with commas. */
  readonly type?: 'string' | 'number' | 'boolean' | 'array';
  /** description says what it is for. */
  readonly description?: string;
  /** default is the value where none is set. */
  readonly default?: unknown;
  /** pattern is a regular expression that the whole text, or each of a list, has to match. */
  readonly pattern?: string;
  /** min is the least number, or the least length of a text or a list. */
  readonly min?: number;
  /** max is the greatest number, or the greatest length. */
  readonly max?: number;
  /** enum lists the values that are allowed, or that a list may hold. */
  readonly enum?: readonly (string | number)[];
}

/** PlanPhase is a phase as a plan states it. */
export interface PlanPhase {
  readonly name: Slug;
  readonly depends_on?: readonly Dependency[];
  readonly review?: Review;
}

/** PlanTask is a task as a plan states it: exactly the task's own fields, a key and a description. */
export interface PlanTask {
  /** key tells the task apart when the plan is applied again. */
  readonly key: Key;
  /** name is the human-readable name of the task. */
  readonly name: Name;
  /** description is the text of description.md. */
  readonly description?: string;
  /** phase is the phase the task belongs to; the first one that has tasks when absent. */
  readonly phase?: Slug;
  /** assigned_agent is the role that does the task; implementer when absent. */
  readonly assigned_agent?: string;
  readonly domain?: string;
  readonly external_id?: string;
  readonly executor?: string;
  readonly model?: string;
  readonly labels?: readonly string[];
  readonly priority?: Priority;
  readonly parent_id?: string;
  readonly strategy?: Strategy;
  readonly threshold?: number;
  readonly max_workers?: number;
  readonly max_iterations?: number;
  readonly depends_on?: readonly Dependency[];
  readonly assignee?: string;
  readonly success_criteria?: readonly ({
    readonly criterion: string;
    readonly measurable?: string | boolean;
    readonly check?: string;
  })[];
  readonly tests?: readonly {
    readonly name: string;
    readonly command: string;
  }[];
  readonly deadline?: Timestamp;
  readonly estimated_hours?: number;
  readonly review?: Review;
  readonly timeout?: Duration;
  readonly budget_usd?: number;
  readonly retry?: {
    readonly max_attempts: number;
    readonly delay: Duration;
    readonly multiplier?: number;
    readonly max_delay?: Duration;
    readonly jitter?: boolean;
    readonly retry_on?: readonly RetryCause[];
  };
  readonly item?: unknown;
  readonly inputs?: readonly ArtifactState[];
  readonly metadata?: {
    readonly [key: string]: unknown;
  };
}

/**
 * ProjectType is a kind of project, its phases and the states it goes through: src/assets/types/<name>.yaml for the
 * built-in ones, .sow/types/<name>.yaml for a repository's own.
 */
export interface ProjectType {
  /** name is the type's name, the same as its file's. */
  readonly name: TypeName;
  /** description says what such a project is for. */
  readonly description: string;
  /** prefix begins the names of branches that belong to projects of this type, such as feat/. */
  readonly prefix?: string;
  /** prompt is what an orchestrator is told in every state. */
  readonly prompt?: string;
  /** initial is the state a new project stands in. */
  readonly initial: StateName;
  /** phases are the phases a new project begins with, in their order. */
  readonly phases: readonly TypePhase[];
  /** states are what a project of this type can stand in. */
  readonly states: readonly TypeState[];
}

/** #TypeName names a project type. */
export type TypeName = string;

/** #StateName names a state of a project. */
export type StateName = string;

/** #EventName names what takes a project from one state to another. */
export type EventName = string;

/** TypePhase is a phase that a project of the type begins with. */
export interface TypePhase {
  /** name is the phase's name. */
  readonly name: Slug;
  /** tasks tells whether tasks belong into the phase; no when absent. */
  readonly tasks?: boolean;
  /** status is where the phase stands at first; pending when absent. */
  readonly status?: PhaseStatus;
  /** enabled false holds tasks of the phase back until it is started; true when absent. */
  readonly enabled?: boolean;
  /** inputs lists the types of artifacts that the phase consumes; any when absent. */
  readonly inputs?: readonly string[];
  /** outputs lists the types of artifacts that the phase produces; any when absent. */
  readonly outputs?: readonly string[];
  /** metadata maps the keys that guards and prompts know to the kind of their values. */
  readonly metadata?: {
    readonly [key: string]: 'bool' | 'int' | 'string';
  };
}

/** TypeState is a state that a project of the type can stand in. */
export interface TypeState {
  /** name is the state's name. */
  readonly name: StateName;
  /** prompt says what is to be done in this state. */
  readonly prompt: string;
  /** end marks a state in which the project is finished and can be closed. */
  readonly end?: boolean;
  /**
   * choice says how sow advance finds its event: by the guards that hold, or only by name (intent). With one event there
   * is nothing to choose.
   */
  readonly choice?: 'guards' | 'intent';
  /** events are the ways out. */
  readonly events?: readonly TypeEvent[];
}

/** TypeEvent is a way from one state to another. */
export interface TypeEvent {
  /** event is its name. */
  readonly event: EventName;
  /** to is the state it leads to. */
  readonly to: StateName;
  /** description says when it is taken. */
  readonly description: string;
  /** guards are its conditions; all of them must hold. */
  readonly guards?: readonly TypeGuard[];
  /** effects are what it changes beside the state. */
  readonly effects?: readonly TypeEffect[];
}

/** TypeGuard is a condition on a phase. */
export interface TypeGuard {
  /**
   * guard is the kind of condition:
   * - "tasks_ended" (it has tasks, and each is completed or abandoned)
   * - "tasks_completed" (it has tasks, and each is completed)
   * - "some_task_completed" (at least one is)
   * - "tasks_marked" (at least one is completed, and each completed one has the value in its metadata)
   * - "dependencies_completed" (each completed task depends on completed ones only)
   * - "documents_approved" (each completed task that names an artifact_path has it among the approved outputs)
   * - "output_approved" (there is an approved output of the type)
   * - "outputs_approved" (there are outputs of the type, and each is approved)
   * - "reviewed" (the newest approved review has the assessment)
   * - "phase_marked" (the phase has the value in its metadata)
   */
  readonly guard: 'tasks_ended' | 'tasks_completed' | 'some_task_completed' | 'tasks_marked' | 'dependencies_completed' | 'documents_approved' | 'output_approved' | 'outputs_approved' | 'reviewed' | 'phase_marked';
  /** phase is the phase it looks at. */
  readonly phase: Slug;
  /** type is the type of artifact it looks for. */
  readonly type?: string;
  /** key is the field of metadata it looks at. */
  readonly key?: string;
  /** value is what the field must hold; true when absent. */
  readonly value?: boolean | number | string;
  /** assessment is what the review must say. */
  readonly assessment?: 'pass' | 'fail';
}

/** TypeEffect is a change to a phase. */
export interface TypeEffect {
  /**
   * effect is the kind of change:
   * - "start" (in_progress and enabled)
   * - "complete", "fail" (ended, with the time)
   * - "set_status" (to the status)
   * - "next_iteration" (the count grows by one)
   * - "carry" (the newest approved output of the phase `from` becomes an input)
   * - "reset_approvals" (no output is approved any more)
   * - "clear" (the key leaves the metadata)
   */
  readonly effect: 'start' | 'complete' | 'fail' | 'set_status' | 'next_iteration' | 'carry' | 'reset_approvals' | 'clear';
  /** phase is the phase that is changed. */
  readonly phase: Slug;
  /** status is the status that is set. */
  readonly status?: PhaseStatus;
  /** from is the phase whose output is carried over. */
  readonly from?: Slug;
  /** type is the type of the artifact that is carried over. */
  readonly type?: string;
  /** key is the field of metadata that is cleared. */
  readonly key?: string;
}

/** ProjectState is the one open project of a branch: the file .sow/project/state.yaml. */
export interface ProjectState {
  /** name is the project's name. */
  readonly name: Slug;
  /** type names the project type: standard, exploration, design, breakdown or one of .sow/types. */
  readonly type: string;
  /** branch is the git branch the project belongs to. */
  readonly branch: string;
  /** description says what the project is for. */
  readonly description?: string;
  /** created_at is when the project was created. */
  readonly created_at: Timestamp;
  /** updated_at is when this file was last modified. */
  readonly updated_at: Timestamp;
  /** statechart is where the project stands in its type's states. */
  readonly statechart: {
    readonly current_state: string;
    readonly updated_at: Timestamp;
  };
  /** agent_sessions maps a role to the session of its runs that belong to no task. */
  readonly agent_sessions?: {
    readonly [key: string]: string;
  };
  /** review says who reviews the project's tasks; the repository's setting when absent. */
  readonly review?: Review;
  /** metadata holds project-specific data. */
  readonly metadata?: {
    readonly [key: string]: unknown;
  };
}

/**
 * Refs lists what lies outside the repository and agents may read: the file .sow/refs/index.yaml, which is committed, and
 * .sow/refs/local.yaml, which stays on this machine.
 */
export interface Refs {
  /** refs are they; an id and a link stand once in both files together. */
  readonly refs: readonly OutsideRef[];
}

/** OutsideRef is a git repository, or a folder or file of this machine. */
export interface OutsideRef {
  /** id names it in commands. */
  readonly id: RefName;
  /** source is where it is from: a URL that git knows, or an absolute path. Credentials are git's, and never stand here. */
  readonly source: string;
  /** branch is a branch or a tag of the git repository; its default branch when absent. */
  readonly branch?: string;
  /** path is the part of it that is linked, relative to its top; all of it when absent. */
  readonly path?: string;
  /** link is its name below .sow/refs; the id when absent. */
  readonly link?: RefName;
  /** semantic is what it is good for: knowledge (when absent), or code to look at. */
  readonly semantic?: 'knowledge' | 'code';
  /** tags are words to select it by. */
  readonly tags?: readonly string[];
  /** description says in a line what agents find there. */
  readonly description: string;
}

/** #RefName names an outside reference, and its link. */
export type RefName = string;

/** Role is the front matter of a role: the file .sow/agents/<role>.md, whose text below it is the role's guidance. */
export interface Role {
  /** description says in a few words what an agent of this role does. */
  readonly description: string;
  /** permissions is what it may do unasked, where the user's configuration does not say; edit when absent. */
  readonly permissions?: 'read' | 'edit';
}

/**
 * TaskRules is what the fields of one task say about each other. It is asked by sow validate alone: a status that was
 * edited by hand breaks it until the next command fills in the rest, and files from before a rule only earn a warning.
 */
export interface TaskRules {
  readonly status: string;
  readonly completed_at?: Timestamp | null;
  readonly rating?: null;
  readonly [key: string]: unknown;
}

/** RunEvent is one line of `sow run --json`: the data of its envelope, as it happens. More types and facts may come. */
export interface RunEvent {
  /**
   * type says what happened:
   * - "orchestration-started", "orchestration-ended" (the first and the last line)
   * - "run-started", "run-activity", "run-ended" (of one agent)
   * - "question" (a task is paused), "review" (a person is to look at finished work)
   * - "settled" (what followed for a parent or a phase), "notice", "warning", "lock-waiting", "bell"
   */
  readonly type: string;
  /** task is the task, as people name it. */
  readonly task?: string;
  /** name is the task's name. */
  readonly name?: string;
  /** run is the run of an agent. */
  readonly run?: RunId;
  /** orchestration is this sow run's own id. */
  readonly orchestration?: RunId;
  /** permissions is what the agents may do unasked. */
  readonly permissions?: string;
  /** jobs is how many runs may live at once. */
  readonly jobs?: number;
  /** on_failure is what a failed run means for the others. */
  readonly on_failure?: string;
  /** review is who reviews, where nothing nearer says otherwise. */
  readonly review?: string;
  /** role is who the agent is. */
  readonly role?: string;
  /** executor is how its program is driven. */
  readonly executor?: string;
  /** session is its conversation, once it is known. */
  readonly session?: string;
  /** resumed tells whether the conversation goes on. */
  readonly resumed?: boolean;
  /** iteration is the task's. */
  readonly iteration?: number;
  /** text is what the agent did, or what it asks. */
  readonly text?: string;
  /** tokens is how many the run has taken so far, or, at its end, in all. */
  readonly tokens?: number;
  /** cost_usd is what the run has cost so far, or, at its end, in all. */
  readonly cost_usd?: number;
  /** outcome is how the run ended. */
  readonly outcome?: string;
  /** status is what the task came to, or the subject that was settled. */
  readonly status?: string;
  /** note says more of the end of a run. */
  readonly note?: string;
  /** cause is why the task is paused. */
  readonly cause?: string;
  /** why says why it is a person, where an agent was meant to review. */
  readonly why?: string;
  /** message is what people would read. */
  readonly message?: string;
  /** subject is the phase or task that was settled. */
  readonly subject?: string;
  /** exit is what the command exits with. */
  readonly exit?: number;
  /** runs is how many runs have ended. */
  readonly runs?: number;
  /** failed_runs is how many of them failed. */
  readonly failed_runs?: number;
  /** questions are the tasks that wait for an answer. */
  readonly questions?: readonly string[];
  /** reviews are the tasks that wait for a person's review. */
  readonly reviews?: readonly string[];
  /** wrong says what is broken, and keeps tasks from starting. */
  readonly wrong?: readonly string[];
  /** budget is "none", or how much of which budget is spent. */
  readonly budget?: string;
  /** counts is how many tasks of each status there are. */
  readonly counts?: {
    readonly [key: string]: number;
  };
  /** held says why something that might start did not: a budget. */
  readonly held?: string;
  readonly [key: string]: unknown;
}

/** TaskState represents a discrete unit of work within a phase: the file tasks/<NNN>/state.yaml. */
export interface TaskState {
  /** id is the unique three-digit identifier for this task. */
  readonly id: TaskId;
  /** key is a stable name for the task, unique in the project. */
  readonly key?: Key;
  /** name is the human-readable name of the task. */
  readonly name: Name;
  /** phase identifies which phase this task belongs to. */
  readonly phase: string;
  /**
   * status indicates the current state of the task.
   * Must be one of:
   * - "pending" (not started)
   * - "in_progress" (actively working)
   * - "paused" (blocked, waiting for an answer)
   * - "needs_review" (worker finished, awaiting review)
   * - "completed" (successfully finished)
   * - "abandoned" (cancelled/obsolete)
   */
  readonly status: 'pending' | 'in_progress' | 'paused' | 'needs_review' | 'completed' | 'abandoned';
  /** created_at is the timestamp when this task was created. */
  readonly created_at: Timestamp;
  /** started_at is the optional timestamp when work on this task began. */
  readonly started_at?: Timestamp;
  /** updated_at is the timestamp of the last modification to this task. */
  readonly updated_at: Timestamp;
  /** completed_at is the optional timestamp when this task finished. */
  readonly completed_at?: Timestamp;
  /** iteration is the current iteration number for this task. */
  readonly iteration: number;
  /** assigned_agent identifies the role of the agent responsible for this task. */
  readonly assigned_agent: string;
  /**
   * session_id is the optional session identifier for resumable agent conversations.
   * Set when a worker is spawned, persists through review iterations.
   * Only cleared when task reaches a terminal state (completed, abandoned).
   */
  readonly session_id?: string;
  /** domain is the field of expertise the task belongs to. */
  readonly domain?: string;
  /** external_id is the task's id in another system. */
  readonly external_id?: string;
  /** executor names the executor that runs this task. */
  readonly executor?: string;
  /** model names the model that runs this task. */
  readonly model?: string;
  /** labels are free words to select tasks by. */
  readonly labels?: readonly string[];
  /** priority orders the ready set; medium when absent. */
  readonly priority?: Priority;
  /** parent_id is the reference of the task this one is a child of. */
  readonly parent_id?: string;
  /** strategy says how the children decide this task's status; wait_all when absent. */
  readonly strategy?: Strategy;
  /** threshold is how many children must succeed under best_effort; 1 when absent. */
  readonly threshold?: number;
  /** max_workers is how many children may run at once. */
  readonly max_workers?: number;
  /** max_iterations is how many tries the task may take before a person must decide. */
  readonly max_iterations?: number;
  /** depends_on lists what must be completed before this task may start. */
  readonly depends_on?: readonly Dependency[];
  /** assignee is who should do the task. */
  readonly assignee?: string;
  /** participants are those who joined the task. */
  readonly participants?: readonly {
    readonly agent_id: string;
    readonly role?: string;
    readonly joined_at: Timestamp;
  }[];
  /** success_criteria are checked before the task is approved. */
  readonly success_criteria?: readonly ({
    readonly criterion: string;
    readonly measurable?: string | boolean;
    readonly check?: string;
    readonly met?: boolean;
    readonly evidence?: string;
  })[];
  /** tests are commands that must pass before the task is approved. */
  readonly tests?: readonly {
    readonly name: string;
    readonly command: string;
    readonly passed?: boolean;
    readonly at?: Timestamp;
  }[];
  /** deadline is when the task should be done. */
  readonly deadline?: Timestamp;
  /** estimated_hours is the work expected. */
  readonly estimated_hours?: number;
  /** actual_hours is the work it took. */
  readonly actual_hours?: number;
  /** completion_summary says what was done. */
  readonly completion_summary?: string;
  /** rating is a judgement of the finished work, 1 (very poor) to 5 (excellent). */
  readonly rating?: {
    readonly quality?: number;
    readonly timeliness?: number;
    readonly notes?: string;
    readonly by: Actor;
    readonly at: Timestamp;
  };
  /** review says who reviews this task; the project's setting when absent. */
  readonly review?: Review;
  /** timeout is how long one run of this task may take. */
  readonly timeout?: Duration;
  /** budget_usd is what all runs of this task may cost together. */
  readonly budget_usd?: number;
  /** retry says how runs that failed are tried again. */
  readonly retry?: {
    readonly max_attempts: number;
    readonly delay: Duration;
    readonly multiplier?: number;
    readonly max_delay?: Duration;
    readonly jitter?: boolean;
    readonly retry_on?: readonly RetryCause[];
  };
  /** claim says who owns the task while it is in progress. */
  readonly claim?: {
    readonly actor: Actor;
    readonly run?: RunId;
    readonly host: HostId;
    readonly at: Timestamp;
  };
  /** session says how the conversation of session_id is resumed; directory is relative to the repository root. */
  readonly session?: {
    readonly executor: string;
    readonly model?: string;
    readonly directory: string;
  };
  /** pause says why the task is paused and what is asked. */
  readonly pause?: {
    readonly cause: 'question' | 'hold' | 'failed' | 'timed_out' | 'budget' | 'conflict' | 'denied';
    readonly text: string;
    readonly by: Actor;
    readonly at: Timestamp;
  };
  /** abandon says why the task was ended for good. */
  readonly abandon?: {
    readonly cause: 'failed' | 'timed_out' | 'cancelled' | 'skipped' | 'superseded';
    readonly text: string;
    readonly by: Actor;
    readonly at: Timestamp;
  };
  /** cancel marks a claimed task that something else decided; it may no longer submit. */
  readonly cancel?: {
    readonly by: Actor;
    readonly reason: string;
    readonly at: Timestamp;
  };
  /** step names the workflow step this task is an execution of. */
  readonly step?: {
    readonly workflow: string;
    readonly key: string;
  };
  /** item is the element of a collection this task was expanded from. */
  readonly item?: unknown;
  /** worktree is the git worktree the task's work is done in. */
  readonly worktree?: {
    readonly branch: string;
    readonly base: string;
    readonly status: 'active' | 'merged' | 'conflict' | 'abandoned' | 'removed';
    readonly merge_commit?: string;
  };
  /** inputs is the list of artifacts that this task consumes. */
  readonly inputs: readonly ArtifactState[];
  /** outputs is the list of artifacts that this task produces. */
  readonly outputs: readonly ArtifactState[];
  /** metadata holds task-specific data. */
  readonly metadata?: {
    readonly [key: string]: unknown;
  };
}

/** Workflow is steps that are run together, each on what others came to: the file .sow/workflows/<name>.yaml, or any other. */
export interface Workflow {
  /** name is the workflow's name; that of its file under .sow/workflows. */
  readonly name: Key;
  /** description says what it is for. */
  readonly description?: string;
  /** version is the workflow's own, such as 1.0.0. */
  readonly version?: string;
  /** tags are words to find it by. */
  readonly tags?: readonly string[];
  /** author says whose it is. */
  readonly author?: string;
  /** inputs are what a run is given: {{name}} in its texts. */
  readonly inputs?: {
    readonly [key: string]: WorkflowInput;
  };
  /** config holds for the whole run. */
  readonly config?: {
    /** timeout pauses a run that takes longer. */
    readonly timeout?: Duration;
    /** max_concurrency is how many steps work at once. */
    readonly max_concurrency?: number;
    /** continue_on_error true goes on with the steps that do not need one that failed. */
    readonly continue_on_error?: boolean;
    /** retry holds for steps that say nothing themselves. */
    readonly retry?: WorkflowRetry;
  };
  /** outputs are what a run gives back, by name; each text is filled in when the last step has ended. */
  readonly outputs?: {
    readonly [key: string]: string;
  };
  /** steps are the work. */
  readonly steps: readonly WorkflowStep[];
}

/** WorkflowInput is what a run is given; without a default it has to be. */
export interface WorkflowInput {
  /** type is string when absent; an array is JSON, or words with commas. */
  readonly type?: 'string' | 'number' | 'boolean' | 'array';
  /** description says what it is for. */
  readonly description?: string;
  /** required false lets a run begin without it. */
  readonly required?: boolean;
  /** default is the value where none is given. */
  readonly default?: unknown;
  /** pattern is a regular expression that the whole text, or each of a list, has to match. */
  readonly pattern?: string;
  /** min is the least number, or the least length of a text or a list. */
  readonly min?: number;
  /** max is the greatest number, or the greatest length. */
  readonly max?: number;
  /** enum lists the values that are allowed, or that a list may hold. */
  readonly enum?: readonly (string | number)[];
}

/** WorkflowStep is one piece of work: an agent with a prompt, or a command. */
export interface WorkflowStep {
  /** key names the step. */
  readonly key: Key;
  /** name is what people read; the key when absent. */
  readonly name?: string;
  /** agent is the role that does it. */
  readonly agent?: string;
  /** command is a program with its arguments, which a person has trusted; it is given the prompt on standard input. */
  readonly command?: string;
  /** prompt is what the agent is told; {{places}} in it are filled in when the step starts. */
  readonly prompt?: string;
  /** dependencies are the keys of the steps that end before it starts. */
  readonly dependencies?: readonly Key[];
  /** parallel false means that no other step of the run works at the same time. */
  readonly parallel?: boolean;
  /** optional true lets the run succeed without it. */
  readonly optional?: boolean;
  /** timeout ends a try that takes longer. */
  readonly timeout?: Duration;
  /** retry says how often a failed step is tried again, and when. */
  readonly retry?: WorkflowRetry;
  /** output_schema is a JSON Schema that the result has to obey. */
  readonly output_schema?: {
    readonly [key: string]: unknown;
  };
  /** when is a condition on inputs and results; the step is skipped where it does not hold. */
  readonly when?: string;
  /** for_each names a list: the step runs once for each item of it. */
  readonly for_each?: string;
  /** no_cache true runs the step again when a run is resumed. */
  readonly no_cache?: boolean;
  /** executor is the program that plays the agent. */
  readonly executor?: string;
  /** model is the model that is asked for. */
  readonly model?: string;
  /** gates are commands that are run before the step starts, and after it has ended. */
  readonly gates?: {
    readonly before?: readonly WorkflowGate[];
    readonly after?: readonly WorkflowGate[];
  };
}

/** WorkflowGate is a command that lets a step pass by its exit code. */
export interface WorkflowGate {
  /** name is what people read; the command when absent. */
  readonly name?: string;
  /** command is a program with its arguments, which a person has trusted. */
  readonly command: string;
  /** on_fail is block, or warn to go on all the same. */
  readonly on_fail?: 'block' | 'warn';
}

/** WorkflowRetry is how a failed step is tried again. */
export interface WorkflowRetry {
  /** max_attempts counts the first try too. */
  readonly max_attempts: number;
  /** delay is what is waited before the second. */
  readonly delay?: Duration;
  /** multiplier makes each delay longer than the one before. */
  readonly multiplier?: number;
  /** max_delay is the longest of them. */
  readonly max_delay?: Duration;
  /** jitter true draws each from its upper half. */
  readonly jitter?: boolean;
  /** retry_on lists what it is tried again for; anything when absent. */
  readonly retry_on?: readonly string[];
}

/** StepResult is what a step came to: the file tasks/<NNN>/result.yaml. */
export interface StepResult {
  /** from says where it is from: registered with submit --result, the agent's last message, its items, or the run's outputs. */
  readonly from: 'registered' | 'message' | 'items' | 'outputs';
  /** at is when it was written. */
  readonly at: string;
  /** value is a text, or any value that was registered as JSON. */
  readonly value: unknown;
}
