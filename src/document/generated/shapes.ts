// Generated from schemas/*.cue by npm run generate; do not edit.
import { once, type Shape } from '../shape.ts';

export type RootName = "artifact" | "checkpoint" | "config" | "context" | "envelope" | "error-envelope" | "event" | "execution" | "expertise" | "phase" | "plan" | "plan-task" | "progress" | "project" | "project-type" | "refs" | "role" | "run-event" | "step-result" | "task" | "task-rules" | "user-config" | "workflow";

const ArtifactState = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "type": { shape: { kind: 'string' }, optional: false, doc: "type says what kind of thing it is, such as reference, feedback, modified or review." },
    "path": { shape: { kind: 'string' }, optional: false, doc: "path is relative to the repository root." },
    "approved": { shape: { kind: 'bool' }, optional: false, doc: "approved tells whether a person (or the reviewer role) has accepted it." },
    "created_at": { shape: { kind: 'time' }, optional: false, doc: "created_at is when it was registered." },
    "metadata": { shape: { kind: 'struct', open: true, fields: {} }, optional: true, doc: "metadata holds data specific to the type." },
  } }));

const Checkpoint = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "id": { shape: { kind: 'string', pattern: "^[a-z0-9_-]+/[0-9]+$" }, optional: false, doc: "id is <project>/<seq>." },
    "project": { shape: { kind: 'string' }, optional: false, doc: "project is the name of the project." },
    "seq": { shape: { kind: 'int' }, optional: false, doc: "seq numbers the checkpoints of a project." },
    "commit": { shape: { kind: 'union', of: [{ kind: 'null', enum: [null] }, { kind: 'string', pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }] }, optional: false, doc: "commit is the commit that holds its files; null where only the making of one was tried." },
    "damaged": { shape: { kind: 'bool' }, optional: false, doc: "damaged is true where what it was of cannot be read; then nothing below is there." },
    "schema_version": { shape: { kind: 'int' }, optional: true, doc: "schema_version is the version of the format of its files." },
    "project_created_at": { shape: { kind: 'time' }, optional: true, doc: "project_created_at is when the project was made: another one of the same name is another project." },
    "branch": { shape: { kind: 'string' }, optional: true, doc: "branch is the project's branch." },
    "at": { shape: { kind: 'time' }, optional: true, doc: "at is when it was made." },
    "actor": { shape: { kind: 'string' }, optional: true, doc: "actor is who made it." },
    "cause": { shape: { kind: 'string' }, optional: true, doc: "cause says why it was made: manual, or before or after what." },
    "label": { shape: { kind: 'string' }, optional: true, doc: "label is a person's word for it." },
    "code": { shape: { kind: 'string' }, optional: true, doc: "code is the commit that HEAD stood on." },
    "files": { shape: { kind: 'int' }, optional: true, doc: "files is how many files it holds." },
    "size": { shape: { kind: 'int' }, optional: true, doc: "size is how many bytes they have together." },
    "done": { shape: { kind: 'int' }, optional: true, doc: "done is how many tasks had ended." },
    "pending": { shape: { kind: 'int' }, optional: true, doc: "pending is how many had not." },
  } }));

const Duration = once((): Shape => ({ kind: 'string', pattern: "^[1-9][0-9]*(s|m|h)$" }));

const Review = once((): Shape => ({ kind: 'string', enum: ["human","agent","none"] }));

const Config = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "schema_version": { shape: { kind: 'int', enum: [1] }, optional: true, doc: "schema_version is the version of the files' formats." },
    "parallel": { shape: { kind: 'struct', open: false, fields: {
        "enabled": { shape: { kind: 'bool' }, optional: true, doc: "enabled false means one run at a time." },
        "strategy": { shape: { kind: 'string', enum: ["by_epic","by_phase","by_task","smart"] }, optional: true, doc: "strategy orders what is ready: by_epic (or by_phase) finishes a phase's tasks first, by_task goes by priority, smart\nby the critical path and never lets two tasks with overlapping declared outputs run at once." },
        "max_concurrency": { shape: { kind: 'int' }, optional: true, doc: "max_concurrency is how many runs may live at once in the project, over all orchestrations." },
        "worktree_dir": { shape: { kind: 'string', pattern: "^[^/\\t\\n\\f\\r ][^\\t\\n\\f\\r ]*$" }, optional: true, doc: "worktree_dir is the folder for the worktrees of tasks, relative to the checkout: in it, or beside it (../worktrees)." },
        "merge_strategy": { shape: { kind: 'string', enum: ["merge","squash"] }, optional: true, doc: "merge_strategy is how approved work comes into the trunk: merge keeps its commits, squash makes one of them." },
      } }, optional: true, doc: "parallel says how many agents work at once." },
    "worktrees": { shape: { kind: 'struct', open: false, fields: {
        "mode": { shape: { kind: 'string', enum: ["auto","off","task","parent","phase"] }, optional: true, doc: "mode is who has a worktree: each task, the children of a parent together, the tasks of a phase together, or nobody\n(off: all work in the checkout itself). auto is off for one agent at a time, else task." },
        "setup": { shape: { kind: 'string' }, optional: true, doc: "setup is a command that is run in each new worktree, once sow trust was told of it." },
        "copy": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "copy names files and folders that git does not know and every new worktree gets." },
      } }, optional: true, doc: "worktrees says where agents work." },
    "runs": { shape: { kind: 'struct', open: false, fields: {
        "timeout": { shape: Duration(), optional: true, doc: "timeout ends a run that takes longer." },
        "idle_timeout": { shape: Duration(), optional: true, doc: "idle_timeout ends a run whose agent prints nothing for so long." },
        "total_timeout": { shape: Duration(), optional: true, doc: "total_timeout stops a whole sow run after so long, as Ctrl-C does; without it, never." },
        "grace": { shape: Duration(), optional: true, doc: "grace is how long a stopped agent may take to end, from INT over TERM to KILL." },
        "notify": { shape: { kind: 'string' }, optional: true, doc: "notify is told of each question, each review and the end of a sow run: bell rings the terminal's, anything else is a\ncommand line, which a repository's settings bring only for those who trust it." },
        "retries": { shape: { kind: 'int' }, optional: true, doc: "retries is how often a run is tried again that failed of its model: 429, 5xx, a dropped stream. What fails of the\nagent itself is not; a task's own retry comes first." },
        "on_failure": { shape: { kind: 'string', enum: ["continue","stop","fail_fast"] }, optional: true, doc: "on_failure says what a failed run means for the others: continue, stop (nothing new starts) or fail_fast (they are\nstopped too, and can be resumed)." },
      } }, optional: true, doc: "runs bounds a run of an agent." },
    "limits": { shape: { kind: 'struct', open: false, fields: {
        "runs_per_task": { shape: { kind: 'int' }, optional: true, doc: "runs_per_task is how many runs a task may have without a person stepping in; then it is paused." },
        "repeated_calls": { shape: { kind: 'int' }, optional: true, doc: "repeated_calls is how often in a row an agent may make the same call; then its task is paused." },
        "error_rate": { shape: { kind: 'number' }, optional: true, doc: "error_rate is the share of an agent's last 20 calls that may fail; then its task is paused." },
      } }, optional: true, doc: "limits ends what goes round in circles." },
    "archive": { shape: { kind: 'struct', open: false, fields: {
        "format": { shape: { kind: 'string', enum: ["tar.gz","folder"] }, optional: true, doc: "format is tar.gz (one packed file a task) or folder (readable files)." },
        "keep_days": { shape: { kind: 'int' }, optional: true, doc: "keep_days is how long archives are kept; without it, for ever." },
      } }, optional: true, doc: "archive says how ended tasks are put away." },
    "checkpoints": { shape: { kind: 'struct', open: false, fields: {
        "keep_last": { shape: { kind: 'int' }, optional: true, doc: "keep_last is how many." },
        "keep_days": { shape: { kind: 'int' }, optional: true, doc: "keep_days is for how long; without it, for ever." },
      } }, optional: true, doc: "checkpoints says how long those are kept that sow makes by itself." },
    "review": { shape: { kind: 'struct', open: false, fields: {
        "mode": { shape: Review(), optional: true, doc: "mode is human (a person approves), agent (a run of the reviewer role does) or none (a submitted task is completed at\nonce); a project, a phase and a task may say otherwise, and the nearest counts." },
        "max_iterations": { shape: { kind: 'int' }, optional: true, doc: "max_iterations is how many iterations of a task agents review, before a person does." },
      } }, optional: true, doc: "review says who looks at finished work." },
    "learning": { shape: { kind: 'struct', open: false, fields: {
        "enabled": { shape: { kind: 'bool' }, optional: true, doc: "enabled false means that nothing of it is read for a run, and nothing written." },
        "expertise_max_lines": { shape: { kind: 'int' }, optional: true, doc: "expertise_max_lines is how long the file of a domain may grow before its oldest entries go." },
        "self_improve_interval": { shape: { kind: 'string', enum: ["never","session","daily"] }, optional: true, doc: "self_improve_interval says when sow run lets a researcher go through what was learned anew: never, session (each\norchestration) or daily (the first one of a UTC day)." },
        "domains": { shape: { kind: 'list', items: { kind: 'string', pattern: "^[a-z0-9][a-z0-9_-]*$" } }, optional: true, doc: "domains are the fields of expertise that a task may belong to." },
      } }, optional: true, doc: "learning says what is kept of what agents have learned of the code: the files of .sow/knowledge/expertise." },
    "cost": { shape: { kind: 'struct', open: false, fields: {
        "enabled": { shape: { kind: 'bool' }, optional: true, doc: "enabled false means that nothing is booked, and nothing is stopped for its price." },
        "budget_limit_usd": { shape: { kind: 'union', of: [{ kind: 'null', enum: [null] }, { kind: 'number' }] }, optional: true, doc: "budget_limit_usd is what the runs of the project may cost together; null is no limit." },
        "optimization_enabled": { shape: { kind: 'bool' }, optional: true, doc: "optimization_enabled allows a cheaper model: for tasks of low priority, and where less than a fifth of a budget is left." },
        "default_model": { shape: { kind: 'string' }, optional: true, doc: "default_model is asked for where nothing else names a model; without it, the executor's own is." },
        "model_overrides": { shape: { kind: 'struct', open: false, fields: {
            "critical_tasks": { shape: { kind: 'string' }, optional: true, doc: "critical_tasks is the model of tasks of the priority critical." },
            "role": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "role maps a role to its model." },
            "label": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "label maps a label of a task to a model." },
            "domain": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "domain maps a domain of expertise to a model." },
            "type": { shape: { kind: 'struct', open: false, fields: {
                "documentation": { shape: { kind: 'string' }, optional: true },
                "testing": { shape: { kind: 'string' }, optional: true },
                "bugfix": { shape: { kind: 'string' }, optional: true },
                "refactoring": { shape: { kind: 'string' }, optional: true },
                "research": { shape: { kind: 'string' }, optional: true },
                "feature": { shape: { kind: 'string' }, optional: true },
              } }, optional: true, doc: "type maps the kind of work to a model: documentation, testing, bugfix, refactoring, research or feature." },
            "documentation": { shape: { kind: 'string' }, optional: true, doc: "documentation is the model of tasks of the type documentation." },
          } }, optional: true, doc: "model_overrides name models for certain tasks; the first that fits counts, in the order in which they stand here." },
        "prices": { shape: { kind: 'map', values: { kind: 'struct', open: false, fields: {
            "input": { shape: { kind: 'number' }, optional: false, doc: "input is the price of a million tokens read, in dollars." },
            "output": { shape: { kind: 'number' }, optional: false, doc: "output is the price of a million tokens written." },
            "cached": { shape: { kind: 'number' }, optional: true, doc: "cached is the price of a million tokens read from a cache; that of input when absent." },
          } } }, optional: true, doc: "prices maps a model to what it costs, for programs that tell tokens and no price: the name that a model has, or\nbegins with." },
      } }, optional: true, doc: "cost says which models are asked for, what they cost, and how much may be spent." },
    "editor": { shape: { kind: 'struct', open: false, fields: {
        "schema_comment": { shape: { kind: 'bool' }, optional: true, doc: "schema_comment false leaves out of new files the line by which editors find their schema." },
      } }, optional: true, doc: "editor says what sow writes for the editors that people use." },
  } }));

const Context = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "task_id": { shape: { kind: 'string' }, optional: false, doc: "task_id is the task it belongs to." },
    "updated_at": { shape: { kind: 'time' }, optional: false, doc: "updated_at is the time of the last change." },
    "updated_by": { shape: { kind: 'string' }, optional: false, doc: "updated_by is who made it." },
    "context": { shape: { kind: 'struct', open: true, fields: {
        "requirements": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "requirements are what the result must keep to." },
        "decisions": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
            "key": { shape: { kind: 'string' }, optional: true },
            "decision": { shape: { kind: 'string' }, optional: false },
            "rationale": { shape: { kind: 'string' }, optional: true },
            "made_by": { shape: { kind: 'string' }, optional: false },
            "date": { shape: { kind: 'time' }, optional: false },
          } } }, optional: true, doc: "decisions are what was decided, and why." },
        "discoveries": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
            "key": { shape: { kind: 'string' }, optional: true },
            "discovery": { shape: { kind: 'string' }, optional: false },
            "made_by": { shape: { kind: 'string' }, optional: false },
            "date": { shape: { kind: 'time' }, optional: false },
          } } }, optional: true, doc: "discoveries are what was found out and others should know." },
        "artifacts": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
            "type": { shape: { kind: 'string' }, optional: true },
            "path": { shape: { kind: 'string' }, optional: false },
            "created_by": { shape: { kind: 'string' }, optional: false },
          } } }, optional: true, doc: "artifacts are files that others build on; their paths are relative to the repository root." },
        "syncs": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
            "key": { shape: { kind: 'string' }, optional: true },
            "message": { shape: { kind: 'string' }, optional: false },
            "made_by": { shape: { kind: 'string' }, optional: false },
            "date": { shape: { kind: 'time' }, optional: false },
          } } }, optional: true, doc: "syncs are points that somebody has reached." },
      } }, optional: false, doc: "context holds what is shared, by key; the lists that are named here have a form." },
  } }));

const Envelope = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "sow": { shape: { kind: 'int', enum: [1] }, optional: false },
    "command": { shape: { kind: 'string' }, optional: false },
    "data": { shape: { kind: 'struct', open: true, fields: {} }, optional: false },
  } }));

const PlaceRecord = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "message": { shape: { kind: 'string' }, optional: false },
    "file": { shape: { kind: 'string' }, optional: false },
    "line": { shape: { kind: 'int' }, optional: false },
    "column": { shape: { kind: 'int' }, optional: false },
    "end_line": { shape: { kind: 'int' }, optional: true },
    "end_column": { shape: { kind: 'int' }, optional: true },
  } }));

const DiagnosticRecord = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "code": { shape: { kind: 'string', pattern: "^SOW[0-9]{3}$" }, optional: false },
    "severity": { shape: { kind: 'string', enum: ["error","warning"] }, optional: false },
    "message": { shape: { kind: 'string' }, optional: false },
    "file": { shape: { kind: 'string' }, optional: false },
    "line": { shape: { kind: 'int' }, optional: false },
    "column": { shape: { kind: 'int' }, optional: false },
    "end_line": { shape: { kind: 'int' }, optional: true },
    "end_column": { shape: { kind: 'int' }, optional: true },
    "rule": { shape: { kind: 'string' }, optional: true },
    "help": { shape: { kind: 'string' }, optional: true },
    "related": { shape: { kind: 'list', items: PlaceRecord() }, optional: true },
  } }));

const ErrorEnvelope = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "sow": { shape: { kind: 'int', enum: [1] }, optional: false },
    "error": { shape: { kind: 'struct', open: true, fields: {
        "reason": { shape: { kind: 'string' }, optional: false },
        "message": { shape: { kind: 'string' }, optional: false },
        "hint": { shape: { kind: 'string' }, optional: true },
        "diagnostics": { shape: { kind: 'list', items: DiagnosticRecord() }, optional: true },
      } }, optional: false },
  } }));

const RunId = once((): Shape => ({ kind: 'string', pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }));

const Actor = once((): Shape => ({ kind: 'string', pattern: "^(human:[a-z0-9._-]+|agent:[a-z0-9._-]+(/[a-z0-9._-]+){0,2}|orchestrator|hand)$" }));

const Event = once((): Shape => ({ kind: 'struct', open: true, fields: {
    "v": { shape: { kind: 'int', enum: [1] }, optional: false, doc: "v is the version of the line's format." },
    "id": { shape: RunId(), optional: false, doc: "id is a UUIDv7; readers keep the first line of an id." },
    "timestamp": { shape: { kind: 'time' }, optional: false, doc: "timestamp has milliseconds." },
    "type": { shape: { kind: 'string' }, optional: false, doc: "type says what happened; an unknown one is a warning, so that an older sow reads a newer log." },
    "subject": { shape: { kind: 'string', pattern: "^(project|[a-z0-9_-]+(/[0-9]{3})?)$" }, optional: false, doc: "subject is \"project\", a phase or a task as \"<phase>/<NNN>\"." },
    "actor": { shape: Actor(), optional: false, doc: "actor says who did it." },
    "run": { shape: RunId(), optional: true, doc: "run is the run in which it happened." },
    "prev": { shape: { kind: 'list', items: RunId() }, optional: true, doc: "prev names the events that this change of status follows; it stands with to, and only there." },
    "from": { shape: { kind: 'string' }, optional: true, doc: "from is the status before." },
    "to": { shape: { kind: 'string' }, optional: true, doc: "to is the status after." },
    "iteration": { shape: { kind: 'int' }, optional: true, doc: "iteration is the iteration after; it stands with to, and only there." },
    "request": { shape: { kind: 'string' }, optional: true, doc: "request is the id under which a repeated call gets its first answer." },
  } }));

const StepExecution = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "key": { shape: { kind: 'string' }, optional: false, doc: "key is the step's name in the workflow." },
    "ref": { shape: { kind: 'string' }, optional: false, doc: "ref is the reference of its task." },
    "state": { shape: { kind: 'string', enum: ["pending","running","paused","completed","failed","skipped","cancelled"] }, optional: false, doc: "state is where it stands." },
    "agent": { shape: { kind: 'string' }, optional: false, doc: "agent is who does it: a role, or command." },
    "level": { shape: { kind: 'int' }, optional: false, doc: "level is how many steps at least come before it, one after the other." },
    "attempts": { shape: { kind: 'int' }, optional: false, doc: "attempts is how often an agent or a command was started on it." },
    "started_at": { shape: { kind: 'time' }, optional: true, doc: "started_at is when it was first started." },
    "completed_at": { shape: { kind: 'time' }, optional: true, doc: "completed_at is when it was done." },
    "duration_seconds": { shape: { kind: 'number' }, optional: true, doc: "duration_seconds is how long it took, or takes so far." },
    "text": { shape: { kind: 'string' }, optional: true, doc: "text says why it failed, was skipped or waits." },
  } }));

const Execution = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "id": { shape: { kind: 'string', pattern: "^[a-z0-9_-]+/[0-9]{3}$" }, optional: false, doc: "id is the reference of the parent task." },
    "workflow": { shape: { kind: 'string' }, optional: false, doc: "workflow is the name of the workflow." },
    "version": { shape: { kind: 'string' }, optional: true, doc: "version is the version of the workflow with which it began." },
    "state": { shape: { kind: 'string', enum: ["pending","running","paused","completed","partial","failed","cancelled"] }, optional: false, doc: "state is where it stands; partial is done with steps that failed and may." },
    "steps": { shape: { kind: 'list', items: StepExecution() }, optional: false, doc: "steps are its steps, in the order of the definition." },
    "done": { shape: { kind: 'int' }, optional: false, doc: "done is how many of them are over." },
    "total": { shape: { kind: 'int' }, optional: false, doc: "total is how many there are." },
    "created_at": { shape: { kind: 'time' }, optional: false, doc: "created_at is when it was made." },
    "started_at": { shape: { kind: 'time' }, optional: true, doc: "started_at is when its first step was started." },
    "completed_at": { shape: { kind: 'time' }, optional: true, doc: "completed_at is when it came to its end." },
    "duration_seconds": { shape: { kind: 'number' }, optional: true, doc: "duration_seconds is how long it took, or takes so far." },
    "resumed": { shape: { kind: 'int' }, optional: false, doc: "resumed is how often it was taken up again." },
    "text": { shape: { kind: 'string' }, optional: true, doc: "text says why it is paused, failed or was cancelled." },
    "outputs": { shape: { kind: 'any' }, optional: true, doc: "outputs is what it came to." },
  } }));

const Learned = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "text": { shape: { kind: 'string' }, optional: false },
    "by": { shape: Actor(), optional: true },
    "at": { shape: { kind: 'time' }, optional: true },
  } }));

const Expertise = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "domain": { shape: { kind: 'string', pattern: "^[a-z0-9][a-z0-9_-]*$" }, optional: false, doc: "domain is the field of expertise, as learning.domains names it." },
    "version": { shape: { kind: 'int' }, optional: false, doc: "version grows by one with every change." },
    "validated_at": { shape: { kind: 'time' }, optional: true, doc: "validated_at is when it was last held against the code." },
    "created_at": { shape: { kind: 'time' }, optional: false, doc: "created_at is when the file was made." },
    "updated_at": { shape: { kind: 'time' }, optional: false, doc: "updated_at is when it was last changed." },
    "content": { shape: { kind: 'struct', open: false, fields: {
        "core_files": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
            "path": { shape: { kind: 'string' }, optional: false },
            "note": { shape: { kind: 'string' }, optional: true, doc: "note says what the file is for." },
            "by": { shape: Actor(), optional: true },
            "at": { shape: { kind: 'time' }, optional: true, doc: "at is when it was learned; an entry that does not say counts as older than any that does." },
          } } }, optional: true, doc: "core_files are the files that one must know, each with what it is for." },
        "patterns": { shape: { kind: 'list', items: Learned() }, optional: true, doc: "patterns are how things are done here." },
        "techniques": { shape: { kind: 'list', items: Learned() }, optional: true, doc: "techniques are ways that have proved themselves." },
        "learnings": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
            "text": { shape: { kind: 'string' }, optional: false },
            "kind": { shape: { kind: 'string', enum: ["success","failure"] }, optional: true, doc: "kind is failure for what went wrong; such an entry becomes stale after 30 days." },
            "task": { shape: { kind: 'string' }, optional: true, doc: "task is the reference of the task that it came of." },
            "by": { shape: Actor(), optional: true },
            "at": { shape: { kind: 'time' }, optional: true },
          } } }, optional: true, doc: "learnings are what came of single tasks." },
      } }, optional: false, doc: "content is what is known." },
  } }));

const Slug = once((): Shape => ({ kind: 'string', pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$" }));

const PhaseStatus = once((): Shape => ({ kind: 'string', enum: ["pending","in_progress","active","summarizing","publishing","completed","failed","skipped"] }));

const Dependency = once((): Shape => ({ kind: 'union', of: [{ kind: 'string' }, { kind: 'struct', open: false, fields: {
    "phase": { shape: Slug(), optional: false },
  } }, { kind: 'struct', open: false, fields: {
    "task": { shape: { kind: 'string' }, optional: false },
    "type": { shape: { kind: 'string', enum: ["hard","soft"] }, optional: true },
  } }] }));

const PhaseState = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "name": { shape: Slug(), optional: false, doc: "name is the phase's name, the same as its folder's." },
    "status": { shape: PhaseStatus(), optional: false, doc: "status is where the phase stands." },
    "enabled": { shape: { kind: 'bool' }, optional: false, doc: "enabled tells whether tasks of this phase may start." },
    "created_at": { shape: { kind: 'time' }, optional: false, doc: "created_at is when the phase was created." },
    "started_at": { shape: { kind: 'time' }, optional: true, doc: "started_at is when work on the phase began." },
    "completed_at": { shape: { kind: 'time' }, optional: true, doc: "completed_at is when the phase was completed." },
    "failed_at": { shape: { kind: 'time' }, optional: true, doc: "failed_at is when the phase failed." },
    "iteration": { shape: { kind: 'int' }, optional: true, doc: "iteration counts the tries at the phase." },
    "depends_on": { shape: { kind: 'list', items: Dependency() }, optional: true, doc: "depends_on lists the phases and tasks that must be completed before tasks of this phase may start." },
    "review": { shape: Review(), optional: true, doc: "review says who reviews the phase's tasks; the project's setting when absent." },
    "inputs": { shape: { kind: 'list', items: ArtifactState() }, optional: false, doc: "inputs is the list of artifacts that this phase consumes." },
    "outputs": { shape: { kind: 'list', items: ArtifactState() }, optional: false, doc: "outputs is the list of artifacts that this phase produces." },
    "metadata": { shape: { kind: 'struct', open: true, fields: {} }, optional: true, doc: "metadata holds phase-specific data." },
  } }));

const PlanVariable = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "type": { shape: { kind: 'string', enum: ["string","number","boolean","array"] }, optional: true, doc: "type is string when absent; an array is JSON, or words with commas." },
    "description": { shape: { kind: 'string' }, optional: true, doc: "description says what it is for." },
    "default": { shape: { kind: 'any' }, optional: true, doc: "default is the value where none is set." },
    "pattern": { shape: { kind: 'string' }, optional: true, doc: "pattern is a regular expression that the whole text, or each of a list, has to match." },
    "min": { shape: { kind: 'number' }, optional: true, doc: "min is the least number, or the least length of a text or a list." },
    "max": { shape: { kind: 'number' }, optional: true, doc: "max is the greatest number, or the greatest length." },
    "enum": { shape: { kind: 'list', items: { kind: 'union', of: [{ kind: 'string' }, { kind: 'number' }] } }, optional: true, doc: "enum lists the values that are allowed, or that a list may hold." },
  } }));

const PlanPhase = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "name": { shape: Slug(), optional: false },
    "depends_on": { shape: { kind: 'list', items: Dependency() }, optional: true },
    "review": { shape: Review(), optional: true },
  } }));

const Key = once((): Shape => ({ kind: 'string', pattern: "^[a-z][a-z0-9-]*$" }));

const Name = once((): Shape => ({ kind: 'string' }));

const Priority = once((): Shape => ({ kind: 'string', enum: ["low","medium","high","critical"] }));

const Strategy = once((): Shape => ({ kind: 'string', enum: ["wait_all","fail_fast","best_effort","race"] }));

const RetryCause = once((): Shape => ({ kind: 'string', enum: ["rate_limit","server_error","dropped","auth","own","timed_out"] }));

const PlanTask = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "key": { shape: Key(), optional: false, doc: "key tells the task apart when the plan is applied again." },
    "name": { shape: Name(), optional: false, doc: "name is the human-readable name of the task." },
    "description": { shape: { kind: 'string' }, optional: true, doc: "description is the text of description.md." },
    "phase": { shape: Slug(), optional: true, doc: "phase is the phase the task belongs to; the first one that has tasks when absent." },
    "assigned_agent": { shape: { kind: 'string' }, optional: true, doc: "assigned_agent is the role that does the task; implementer when absent." },
    "domain": { shape: { kind: 'string' }, optional: true },
    "external_id": { shape: { kind: 'string' }, optional: true },
    "executor": { shape: { kind: 'string' }, optional: true },
    "model": { shape: { kind: 'string' }, optional: true },
    "labels": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true },
    "priority": { shape: Priority(), optional: true },
    "parent_id": { shape: { kind: 'string' }, optional: true },
    "strategy": { shape: Strategy(), optional: true },
    "threshold": { shape: { kind: 'int' }, optional: true },
    "max_workers": { shape: { kind: 'int' }, optional: true },
    "max_iterations": { shape: { kind: 'int' }, optional: true },
    "depends_on": { shape: { kind: 'list', items: Dependency() }, optional: true },
    "assignee": { shape: { kind: 'string' }, optional: true },
    "success_criteria": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
        "criterion": { shape: { kind: 'string' }, optional: false },
        "measurable": { shape: { kind: 'union', of: [{ kind: 'string' }, { kind: 'bool' }] }, optional: true },
        "check": { shape: { kind: 'string' }, optional: true },
      } } }, optional: true },
    "tests": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
        "name": { shape: { kind: 'string' }, optional: false },
        "command": { shape: { kind: 'string' }, optional: false },
      } } }, optional: true },
    "deadline": { shape: { kind: 'time' }, optional: true },
    "estimated_hours": { shape: { kind: 'number' }, optional: true },
    "review": { shape: Review(), optional: true },
    "timeout": { shape: Duration(), optional: true },
    "budget_usd": { shape: { kind: 'number' }, optional: true },
    "retry": { shape: { kind: 'struct', open: false, fields: {
        "max_attempts": { shape: { kind: 'int' }, optional: false },
        "delay": { shape: Duration(), optional: false },
        "multiplier": { shape: { kind: 'number' }, optional: true },
        "max_delay": { shape: Duration(), optional: true },
        "jitter": { shape: { kind: 'bool' }, optional: true },
        "retry_on": { shape: { kind: 'list', items: RetryCause() }, optional: true },
      } }, optional: true },
    "item": { shape: { kind: 'any' }, optional: true },
    "inputs": { shape: { kind: 'list', items: ArtifactState() }, optional: true },
    "metadata": { shape: { kind: 'struct', open: true, fields: {} }, optional: true },
  } }));

const Plan = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "variables": { shape: { kind: 'map', values: PlanVariable() }, optional: true, doc: "variables are what the plan asks for: {{name}} in its texts is filled in." },
    "phases": { shape: { kind: 'list', items: PlanPhase() }, optional: true, doc: "phases are created where they are missing." },
    "tasks": { shape: { kind: 'list', items: PlanTask() }, optional: false, doc: "tasks are created, or changed where they have not started, and are told apart by their key." },
  } }));

const ProgressLine = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "timestamp": { shape: { kind: 'time' }, optional: false, doc: "timestamp is when the progress was reported." },
    "agent": { shape: { kind: 'string' }, optional: false, doc: "agent is who reported it." },
    "progress": { shape: { kind: 'int' }, optional: false, doc: "progress is a percentage." },
    "message": { shape: { kind: 'string' }, optional: false, doc: "message says what was reached." },
  } }));

const ProjectState = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "name": { shape: Slug(), optional: false, doc: "name is the project's name." },
    "type": { shape: { kind: 'string', pattern: "^[a-z0-9_]+$" }, optional: false, doc: "type names the project type: standard, exploration, design, breakdown or one of .sow/types." },
    "branch": { shape: { kind: 'string' }, optional: false, doc: "branch is the git branch the project belongs to." },
    "description": { shape: { kind: 'string' }, optional: true, doc: "description says what the project is for." },
    "created_at": { shape: { kind: 'time' }, optional: false, doc: "created_at is when the project was created." },
    "updated_at": { shape: { kind: 'time' }, optional: false, doc: "updated_at is when this file was last modified." },
    "statechart": { shape: { kind: 'struct', open: false, fields: {
        "current_state": { shape: { kind: 'string' }, optional: false },
        "updated_at": { shape: { kind: 'time' }, optional: false },
      } }, optional: false, doc: "statechart is where the project stands in its type's states." },
    "agent_sessions": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "agent_sessions maps a role to the session of its runs that belong to no task." },
    "review": { shape: Review(), optional: true, doc: "review says who reviews the project's tasks; the repository's setting when absent." },
    "metadata": { shape: { kind: 'struct', open: true, fields: {} }, optional: true, doc: "metadata holds project-specific data." },
  } }));

const TypeName = once((): Shape => ({ kind: 'string', pattern: "^[a-z0-9_]+$" }));

const StateName = once((): Shape => ({ kind: 'string', pattern: "^[A-Za-z][A-Za-z0-9_]*$" }));

const TypePhase = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "name": { shape: Slug(), optional: false, doc: "name is the phase's name." },
    "tasks": { shape: { kind: 'bool' }, optional: true, doc: "tasks tells whether tasks belong into the phase; no when absent." },
    "status": { shape: PhaseStatus(), optional: true, doc: "status is where the phase stands at first; pending when absent." },
    "enabled": { shape: { kind: 'bool' }, optional: true, doc: "enabled false holds tasks of the phase back until it is started; true when absent." },
    "inputs": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "inputs lists the types of artifacts that the phase consumes; any when absent." },
    "outputs": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "outputs lists the types of artifacts that the phase produces; any when absent." },
    "metadata": { shape: { kind: 'map', values: { kind: 'string', enum: ["bool","int","string"] } }, optional: true, doc: "metadata maps the keys that guards and prompts know to the kind of their values." },
  } }));

const EventName = once((): Shape => ({ kind: 'string', pattern: "^[a-z][a-z0-9_]*$" }));

const TypeGuard = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "guard": { shape: { kind: 'string', enum: ["tasks_ended","tasks_completed","some_task_completed","tasks_marked","dependencies_completed","documents_approved","output_approved","outputs_approved","reviewed","phase_marked"] }, optional: false, doc: "guard is the kind of condition:\n- \"tasks_ended\" (it has tasks, and each is completed or abandoned)\n- \"tasks_completed\" (it has tasks, and each is completed)\n- \"some_task_completed\" (at least one is)\n- \"tasks_marked\" (at least one is completed, and each completed one has the value in its metadata)\n- \"dependencies_completed\" (each completed task depends on completed ones only)\n- \"documents_approved\" (each completed task that names an artifact_path has it among the approved outputs)\n- \"output_approved\" (there is an approved output of the type)\n- \"outputs_approved\" (there are outputs of the type, and each is approved)\n- \"reviewed\" (the newest approved review has the assessment)\n- \"phase_marked\" (the phase has the value in its metadata)" },
    "phase": { shape: Slug(), optional: false, doc: "phase is the phase it looks at." },
    "type": { shape: { kind: 'string' }, optional: true, doc: "type is the type of artifact it looks for." },
    "key": { shape: { kind: 'string' }, optional: true, doc: "key is the field of metadata it looks at." },
    "value": { shape: { kind: 'union', of: [{ kind: 'bool' }, { kind: 'int' }, { kind: 'string' }] }, optional: true, doc: "value is what the field must hold; true when absent." },
    "assessment": { shape: { kind: 'string', enum: ["pass","fail"] }, optional: true, doc: "assessment is what the review must say." },
  } }));

const TypeEffect = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "effect": { shape: { kind: 'string', enum: ["start","complete","fail","set_status","next_iteration","carry","reset_approvals","clear"] }, optional: false, doc: "effect is the kind of change:\n- \"start\" (in_progress and enabled)\n- \"complete\", \"fail\" (ended, with the time)\n- \"set_status\" (to the status)\n- \"next_iteration\" (the count grows by one)\n- \"carry\" (the newest approved output of the phase `from` becomes an input)\n- \"reset_approvals\" (no output is approved any more)\n- \"clear\" (the key leaves the metadata)" },
    "phase": { shape: Slug(), optional: false, doc: "phase is the phase that is changed." },
    "status": { shape: PhaseStatus(), optional: true, doc: "status is the status that is set." },
    "from": { shape: Slug(), optional: true, doc: "from is the phase whose output is carried over." },
    "type": { shape: { kind: 'string' }, optional: true, doc: "type is the type of the artifact that is carried over." },
    "key": { shape: { kind: 'string' }, optional: true, doc: "key is the field of metadata that is cleared." },
  } }));

const TypeEvent = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "event": { shape: EventName(), optional: false, doc: "event is its name." },
    "to": { shape: StateName(), optional: false, doc: "to is the state it leads to." },
    "description": { shape: { kind: 'string' }, optional: false, doc: "description says when it is taken." },
    "guards": { shape: { kind: 'list', items: TypeGuard() }, optional: true, doc: "guards are its conditions; all of them must hold." },
    "effects": { shape: { kind: 'list', items: TypeEffect() }, optional: true, doc: "effects are what it changes beside the state." },
  } }));

const TypeState = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "name": { shape: StateName(), optional: false, doc: "name is the state's name." },
    "prompt": { shape: { kind: 'string' }, optional: false, doc: "prompt says what is to be done in this state." },
    "end": { shape: { kind: 'bool' }, optional: true, doc: "end marks a state in which the project is finished and can be closed." },
    "choice": { shape: { kind: 'string', enum: ["guards","intent"] }, optional: true, doc: "choice says how sow advance finds its event: by the guards that hold, or only by name (intent). With one event there\nis nothing to choose." },
    "events": { shape: { kind: 'list', items: TypeEvent() }, optional: true, doc: "events are the ways out." },
  } }));

const ProjectType = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "name": { shape: TypeName(), optional: false, doc: "name is the type's name, the same as its file's." },
    "description": { shape: { kind: 'string' }, optional: false, doc: "description says what such a project is for." },
    "prefix": { shape: { kind: 'string', pattern: "^[a-z0-9][a-z0-9._-]*/$" }, optional: true, doc: "prefix begins the names of branches that belong to projects of this type, such as feat/." },
    "prompt": { shape: { kind: 'string' }, optional: true, doc: "prompt is what an orchestrator is told in every state." },
    "initial": { shape: StateName(), optional: false, doc: "initial is the state a new project stands in." },
    "phases": { shape: { kind: 'list', items: TypePhase() }, optional: false, doc: "phases are the phases a new project begins with, in their order." },
    "states": { shape: { kind: 'list', items: TypeState() }, optional: false, doc: "states are what a project of this type can stand in." },
  } }));

const RefName = once((): Shape => ({ kind: 'string', pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" }));

const OutsideRef = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "id": { shape: RefName(), optional: false, doc: "id names it in commands." },
    "source": { shape: { kind: 'string' }, optional: false, doc: "source is where it is from: a URL that git knows, or an absolute path. Credentials are git's, and never stand here." },
    "branch": { shape: { kind: 'string' }, optional: true, doc: "branch is a branch or a tag of the git repository; its default branch when absent." },
    "path": { shape: { kind: 'string' }, optional: true, doc: "path is the part of it that is linked, relative to its top; all of it when absent." },
    "link": { shape: RefName(), optional: true, doc: "link is its name below .sow/refs; the id when absent." },
    "semantic": { shape: { kind: 'string', enum: ["knowledge","code"] }, optional: true, doc: "semantic is what it is good for: knowledge (when absent), or code to look at." },
    "tags": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "tags are words to select it by." },
    "description": { shape: { kind: 'string' }, optional: false, doc: "description says in a line what agents find there." },
  } }));

const Refs = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "refs": { shape: { kind: 'list', items: OutsideRef() }, optional: false, doc: "refs are they; an id and a link stand once in both files together." },
  } }));

const Role = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "description": { shape: { kind: 'string' }, optional: false, doc: "description says in a few words what an agent of this role does." },
    "permissions": { shape: { kind: 'string', enum: ["read","edit"] }, optional: true, doc: "permissions is what it may do unasked, where the user's configuration does not say; edit when absent." },
  } }));

const RunEvent = once((): Shape => ({ kind: 'struct', open: true, fields: {
    "type": { shape: { kind: 'string' }, optional: false, doc: "type says what happened:\n- \"orchestration-started\", \"orchestration-ended\" (the first and the last line)\n- \"run-started\", \"run-activity\", \"run-ended\" (of one agent)\n- \"question\" (a task is paused), \"review\" (a person is to look at finished work)\n- \"settled\" (what followed for a parent or a phase), \"notice\", \"warning\", \"lock-waiting\", \"bell\"" },
    "task": { shape: { kind: 'string' }, optional: true, doc: "task is the task, as people name it." },
    "name": { shape: { kind: 'string' }, optional: true, doc: "name is the task's name." },
    "run": { shape: RunId(), optional: true, doc: "run is the run of an agent." },
    "orchestration": { shape: RunId(), optional: true, doc: "orchestration is this sow run's own id." },
    "permissions": { shape: { kind: 'string' }, optional: true, doc: "permissions is what the agents may do unasked." },
    "jobs": { shape: { kind: 'int' }, optional: true, doc: "jobs is how many runs may live at once." },
    "on_failure": { shape: { kind: 'string' }, optional: true, doc: "on_failure is what a failed run means for the others." },
    "review": { shape: { kind: 'string' }, optional: true, doc: "review is who reviews, where nothing nearer says otherwise." },
    "role": { shape: { kind: 'string' }, optional: true, doc: "role is who the agent is." },
    "executor": { shape: { kind: 'string' }, optional: true, doc: "executor is how its program is driven." },
    "session": { shape: { kind: 'string' }, optional: true, doc: "session is its conversation, once it is known." },
    "resumed": { shape: { kind: 'bool' }, optional: true, doc: "resumed tells whether the conversation goes on." },
    "iteration": { shape: { kind: 'int' }, optional: true, doc: "iteration is the task's." },
    "text": { shape: { kind: 'string' }, optional: true, doc: "text is what the agent did, or what it asks." },
    "tokens": { shape: { kind: 'int' }, optional: true, doc: "tokens is how many the run has taken so far, or, at its end, in all." },
    "cost_usd": { shape: { kind: 'number' }, optional: true, doc: "cost_usd is what the run has cost so far, or, at its end, in all." },
    "outcome": { shape: { kind: 'string' }, optional: true, doc: "outcome is how the run ended." },
    "status": { shape: { kind: 'string' }, optional: true, doc: "status is what the task came to, or the subject that was settled." },
    "note": { shape: { kind: 'string' }, optional: true, doc: "note says more of the end of a run." },
    "cause": { shape: { kind: 'string' }, optional: true, doc: "cause is why the task is paused." },
    "why": { shape: { kind: 'string' }, optional: true, doc: "why says why it is a person, where an agent was meant to review." },
    "message": { shape: { kind: 'string' }, optional: true, doc: "message is what people would read." },
    "subject": { shape: { kind: 'string' }, optional: true, doc: "subject is the phase or task that was settled." },
    "exit": { shape: { kind: 'int' }, optional: true, doc: "exit is what the command exits with." },
    "runs": { shape: { kind: 'int' }, optional: true, doc: "runs is how many runs have ended." },
    "failed_runs": { shape: { kind: 'int' }, optional: true, doc: "failed_runs is how many of them failed." },
    "questions": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "questions are the tasks that wait for an answer." },
    "reviews": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "reviews are the tasks that wait for a person's review." },
    "wrong": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "wrong says what is broken, and keeps tasks from starting." },
    "budget": { shape: { kind: 'string' }, optional: true, doc: "budget is \"none\", or how much of which budget is spent." },
    "counts": { shape: { kind: 'map', values: { kind: 'int' } }, optional: true, doc: "counts is how many tasks of each status there are." },
    "held": { shape: { kind: 'string' }, optional: true, doc: "held says why something that might start did not: a budget." },
  } }));

const StepResult = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "from": { shape: { kind: 'string', enum: ["registered","message","items","outputs"] }, optional: false, doc: "from says where it is from: registered with submit --result, the agent's last message, its items, or the run's outputs." },
    "at": { shape: { kind: 'string' }, optional: false, doc: "at is when it was written." },
    "value": { shape: { kind: 'any' }, optional: false, doc: "value is a text, or any value that was registered as JSON." },
  } }));

const TaskId = once((): Shape => ({ kind: 'string', pattern: "^[0-9]{3}$" }));

const HostId = once((): Shape => ({ kind: 'string', pattern: "^[0-9a-f]{12}$" }));

const TaskState = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "id": { shape: TaskId(), optional: false, doc: "id is the unique three-digit identifier for this task." },
    "key": { shape: Key(), optional: true, doc: "key is a stable name for the task, unique in the project." },
    "name": { shape: Name(), optional: false, doc: "name is the human-readable name of the task." },
    "phase": { shape: { kind: 'string' }, optional: false, doc: "phase identifies which phase this task belongs to." },
    "status": { shape: { kind: 'string', enum: ["pending","in_progress","paused","needs_review","completed","abandoned"] }, optional: false, doc: "status indicates the current state of the task.\nMust be one of:\n- \"pending\" (not started)\n- \"in_progress\" (actively working)\n- \"paused\" (blocked, waiting for an answer)\n- \"needs_review\" (worker finished, awaiting review)\n- \"completed\" (successfully finished)\n- \"abandoned\" (cancelled/obsolete)" },
    "created_at": { shape: { kind: 'time' }, optional: false, doc: "created_at is the timestamp when this task was created." },
    "started_at": { shape: { kind: 'time' }, optional: true, doc: "started_at is the optional timestamp when work on this task began." },
    "updated_at": { shape: { kind: 'time' }, optional: false, doc: "updated_at is the timestamp of the last modification to this task." },
    "completed_at": { shape: { kind: 'time' }, optional: true, doc: "completed_at is the optional timestamp when this task finished." },
    "iteration": { shape: { kind: 'int' }, optional: false, doc: "iteration is the current iteration number for this task." },
    "assigned_agent": { shape: { kind: 'string' }, optional: false, doc: "assigned_agent identifies the role of the agent responsible for this task." },
    "session_id": { shape: { kind: 'string' }, optional: true, doc: "session_id is the optional session identifier for resumable agent conversations.\nSet when a worker is spawned, persists through review iterations.\nOnly cleared when task reaches a terminal state (completed, abandoned)." },
    "domain": { shape: { kind: 'string' }, optional: true, doc: "domain is the field of expertise the task belongs to." },
    "external_id": { shape: { kind: 'string' }, optional: true, doc: "external_id is the task's id in another system." },
    "executor": { shape: { kind: 'string' }, optional: true, doc: "executor names the executor that runs this task." },
    "model": { shape: { kind: 'string' }, optional: true, doc: "model names the model that runs this task." },
    "labels": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "labels are free words to select tasks by." },
    "priority": { shape: Priority(), optional: true, doc: "priority orders the ready set; medium when absent." },
    "parent_id": { shape: { kind: 'string' }, optional: true, doc: "parent_id is the reference of the task this one is a child of." },
    "strategy": { shape: Strategy(), optional: true, doc: "strategy says how the children decide this task's status; wait_all when absent." },
    "threshold": { shape: { kind: 'int' }, optional: true, doc: "threshold is how many children must succeed under best_effort; 1 when absent." },
    "max_workers": { shape: { kind: 'int' }, optional: true, doc: "max_workers is how many children may run at once." },
    "max_iterations": { shape: { kind: 'int' }, optional: true, doc: "max_iterations is how many tries the task may take before a person must decide." },
    "depends_on": { shape: { kind: 'list', items: Dependency() }, optional: true, doc: "depends_on lists what must be completed before this task may start." },
    "assignee": { shape: { kind: 'string' }, optional: true, doc: "assignee is who should do the task." },
    "participants": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
        "agent_id": { shape: { kind: 'string' }, optional: false },
        "role": { shape: { kind: 'string' }, optional: true },
        "joined_at": { shape: { kind: 'time' }, optional: false },
      } } }, optional: true, doc: "participants are those who joined the task." },
    "success_criteria": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
        "criterion": { shape: { kind: 'string' }, optional: false },
        "measurable": { shape: { kind: 'union', of: [{ kind: 'string' }, { kind: 'bool' }] }, optional: true },
        "check": { shape: { kind: 'string' }, optional: true },
        "met": { shape: { kind: 'bool' }, optional: true },
        "evidence": { shape: { kind: 'string' }, optional: true },
      } } }, optional: true, doc: "success_criteria are checked before the task is approved." },
    "tests": { shape: { kind: 'list', items: { kind: 'struct', open: false, fields: {
        "name": { shape: { kind: 'string' }, optional: false },
        "command": { shape: { kind: 'string' }, optional: false },
        "passed": { shape: { kind: 'bool' }, optional: true },
        "at": { shape: { kind: 'time' }, optional: true },
      } } }, optional: true, doc: "tests are commands that must pass before the task is approved." },
    "deadline": { shape: { kind: 'time' }, optional: true, doc: "deadline is when the task should be done." },
    "estimated_hours": { shape: { kind: 'number' }, optional: true, doc: "estimated_hours is the work expected." },
    "actual_hours": { shape: { kind: 'number' }, optional: true, doc: "actual_hours is the work it took." },
    "completion_summary": { shape: { kind: 'string' }, optional: true, doc: "completion_summary says what was done." },
    "rating": { shape: { kind: 'struct', open: false, fields: {
        "quality": { shape: { kind: 'int' }, optional: true },
        "timeliness": { shape: { kind: 'int' }, optional: true },
        "notes": { shape: { kind: 'string' }, optional: true },
        "by": { shape: Actor(), optional: false },
        "at": { shape: { kind: 'time' }, optional: false },
      } }, optional: true, doc: "rating is a judgement of the finished work, 1 (very poor) to 5 (excellent)." },
    "review": { shape: Review(), optional: true, doc: "review says who reviews this task; the project's setting when absent." },
    "timeout": { shape: Duration(), optional: true, doc: "timeout is how long one run of this task may take." },
    "budget_usd": { shape: { kind: 'number' }, optional: true, doc: "budget_usd is what all runs of this task may cost together." },
    "retry": { shape: { kind: 'struct', open: false, fields: {
        "max_attempts": { shape: { kind: 'int' }, optional: false },
        "delay": { shape: Duration(), optional: false },
        "multiplier": { shape: { kind: 'number' }, optional: true },
        "max_delay": { shape: Duration(), optional: true },
        "jitter": { shape: { kind: 'bool' }, optional: true },
        "retry_on": { shape: { kind: 'list', items: RetryCause() }, optional: true },
      } }, optional: true, doc: "retry says how runs that failed are tried again." },
    "claim": { shape: { kind: 'struct', open: false, fields: {
        "actor": { shape: Actor(), optional: false },
        "run": { shape: RunId(), optional: true },
        "host": { shape: HostId(), optional: false },
        "at": { shape: { kind: 'time' }, optional: false },
      } }, optional: true, doc: "claim says who owns the task while it is in progress." },
    "session": { shape: { kind: 'struct', open: false, fields: {
        "executor": { shape: { kind: 'string' }, optional: false },
        "model": { shape: { kind: 'string' }, optional: true },
        "directory": { shape: { kind: 'string' }, optional: false },
      } }, optional: true, doc: "session says how the conversation of session_id is resumed; directory is relative to the repository root." },
    "pause": { shape: { kind: 'struct', open: false, fields: {
        "cause": { shape: { kind: 'string', enum: ["question","hold","failed","timed_out","budget","conflict","denied"] }, optional: false },
        "text": { shape: { kind: 'string' }, optional: false },
        "by": { shape: Actor(), optional: false },
        "at": { shape: { kind: 'time' }, optional: false },
      } }, optional: true, doc: "pause says why the task is paused and what is asked." },
    "abandon": { shape: { kind: 'struct', open: false, fields: {
        "cause": { shape: { kind: 'string', enum: ["failed","timed_out","cancelled","skipped","superseded"] }, optional: false },
        "text": { shape: { kind: 'string' }, optional: false },
        "by": { shape: Actor(), optional: false },
        "at": { shape: { kind: 'time' }, optional: false },
      } }, optional: true, doc: "abandon says why the task was ended for good." },
    "cancel": { shape: { kind: 'struct', open: false, fields: {
        "by": { shape: Actor(), optional: false },
        "reason": { shape: { kind: 'string' }, optional: false },
        "at": { shape: { kind: 'time' }, optional: false },
      } }, optional: true, doc: "cancel marks a claimed task that something else decided; it may no longer submit." },
    "step": { shape: { kind: 'struct', open: false, fields: {
        "workflow": { shape: { kind: 'string' }, optional: false },
        "key": { shape: { kind: 'string' }, optional: false },
      } }, optional: true, doc: "step names the workflow step this task is an execution of." },
    "item": { shape: { kind: 'any' }, optional: true, doc: "item is the element of a collection this task was expanded from." },
    "worktree": { shape: { kind: 'struct', open: false, fields: {
        "branch": { shape: { kind: 'string' }, optional: false },
        "base": { shape: { kind: 'string' }, optional: false },
        "status": { shape: { kind: 'string', enum: ["active","merged","conflict","abandoned","removed"] }, optional: false },
        "merge_commit": { shape: { kind: 'string' }, optional: true },
      } }, optional: true, doc: "worktree is the git worktree the task's work is done in." },
    "inputs": { shape: { kind: 'list', items: ArtifactState() }, optional: false, doc: "inputs is the list of artifacts that this task consumes." },
    "outputs": { shape: { kind: 'list', items: ArtifactState() }, optional: false, doc: "outputs is the list of artifacts that this task produces." },
    "metadata": { shape: { kind: 'struct', open: true, fields: {} }, optional: true, doc: "metadata holds task-specific data." },
  } }));

const TaskRules = once((): Shape => ({ kind: 'struct', open: true, fields: {
    "status": { shape: { kind: 'string' }, optional: false },
    "completed_at": { shape: { kind: 'union', of: [{ kind: 'null', enum: [null,null,null,null] }, { kind: 'time' }] }, optional: true },
    "rating": { shape: { kind: 'null', enum: [null,null,null,null,null] }, optional: true },
  } }));

const CommandExecutor = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "type": { shape: { kind: 'string', enum: ["command"] }, optional: false, doc: "type says how it is driven: command is any program, acp any agent that speaks the Agent Client Protocol, the others are agents whose command line sow speaks." },
    "command": { shape: { kind: 'list', items: { kind: 'string' } }, optional: false, doc: "command is the program and its arguments." },
    "models": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "models maps a model, as tasks and settings name it, to the name that this program knows it by." },
    "env": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "env is added to the agent's environment." },
  } }));

const AgentExecutor = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "type": { shape: { kind: 'string', enum: ["claude","codex","gemini","opencode","qwen","copilot","pi","cursor"] }, optional: false, doc: "type is the agent." },
    "program": { shape: { kind: 'string' }, optional: true, doc: "program is the name or path of the agent's program; that of its type when absent." },
    "settings": { shape: { kind: 'struct', open: false, fields: {
        "model": { shape: { kind: 'string' }, optional: true, doc: "model is asked for where a task names none." },
        "permissions": { shape: { kind: 'string', enum: ["read","edit","full"] }, optional: true, doc: "permissions says what the agent may do unasked: read, edit (also change files of the checkout) or full." },
        "yolo_mode": { shape: { kind: 'bool' }, optional: true, doc: "yolo_mode is another way to write the permissions full." },
      } }, optional: true, doc: "settings are the agent's own." },
    "models": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "models maps a model, as tasks and settings name it, to the name that this program knows it by." },
    "custom_args": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "custom_args stand behind sow's own arguments." },
    "env": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "env is added to the agent's environment." },
  } }));

const AcpExecutor = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "type": { shape: { kind: 'string', enum: ["acp"] }, optional: false, doc: "type is acp." },
    "command": { shape: { kind: 'list', items: { kind: 'string' } }, optional: false, doc: "command is the program and its arguments." },
    "settings": { shape: { kind: 'struct', open: false, fields: {
        "permissions": { shape: { kind: 'string', enum: ["read","edit","full"] }, optional: true, doc: "permissions says what the agent may do unasked: read, edit (also change files of the checkout) or full." },
        "yolo_mode": { shape: { kind: 'bool' }, optional: true, doc: "yolo_mode is another way to write the permissions full." },
      } }, optional: true, doc: "settings are the agent's own." },
    "env": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "env is added to the agent's environment." },
  } }));

const UserConfig = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "schema_version": { shape: { kind: 'int', enum: [1] }, optional: true, doc: "schema_version is the version of the files' formats." },
    "parallel": { shape: { kind: 'struct', open: false, fields: {
        "enabled": { shape: { kind: 'bool' }, optional: true, doc: "enabled false means one run at a time." },
        "strategy": { shape: { kind: 'string', enum: ["by_epic","by_phase","by_task","smart"] }, optional: true, doc: "strategy orders what is ready: by_epic (or by_phase) finishes a phase's tasks first, by_task goes by priority, smart\nby the critical path and never lets two tasks with overlapping declared outputs run at once." },
        "max_concurrency": { shape: { kind: 'int' }, optional: true, doc: "max_concurrency is how many runs may live at once in the project, over all orchestrations." },
        "worktree_dir": { shape: { kind: 'string', pattern: "^[^/\\t\\n\\f\\r ][^\\t\\n\\f\\r ]*$" }, optional: true, doc: "worktree_dir is the folder for the worktrees of tasks, relative to the checkout: in it, or beside it (../worktrees)." },
        "merge_strategy": { shape: { kind: 'string', enum: ["merge","squash"] }, optional: true, doc: "merge_strategy is how approved work comes into the trunk: merge keeps its commits, squash makes one of them." },
      } }, optional: true, doc: "parallel says how many agents work at once." },
    "worktrees": { shape: { kind: 'struct', open: false, fields: {
        "mode": { shape: { kind: 'string', enum: ["auto","off","task","parent","phase"] }, optional: true, doc: "mode is who has a worktree: each task, the children of a parent together, the tasks of a phase together, or nobody\n(off: all work in the checkout itself). auto is off for one agent at a time, else task." },
        "setup": { shape: { kind: 'string' }, optional: true, doc: "setup is a command that is run in each new worktree, once sow trust was told of it." },
        "copy": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "copy names files and folders that git does not know and every new worktree gets." },
      } }, optional: true, doc: "worktrees says where agents work." },
    "runs": { shape: { kind: 'struct', open: false, fields: {
        "timeout": { shape: Duration(), optional: true, doc: "timeout ends a run that takes longer." },
        "idle_timeout": { shape: Duration(), optional: true, doc: "idle_timeout ends a run whose agent prints nothing for so long." },
        "total_timeout": { shape: Duration(), optional: true, doc: "total_timeout stops a whole sow run after so long, as Ctrl-C does; without it, never." },
        "grace": { shape: Duration(), optional: true, doc: "grace is how long a stopped agent may take to end, from INT over TERM to KILL." },
        "notify": { shape: { kind: 'string' }, optional: true, doc: "notify is told of each question, each review and the end of a sow run: bell rings the terminal's, anything else is a\ncommand line, which a repository's settings bring only for those who trust it." },
        "retries": { shape: { kind: 'int' }, optional: true, doc: "retries is how often a run is tried again that failed of its model: 429, 5xx, a dropped stream. What fails of the\nagent itself is not; a task's own retry comes first." },
        "on_failure": { shape: { kind: 'string', enum: ["continue","stop","fail_fast"] }, optional: true, doc: "on_failure says what a failed run means for the others: continue, stop (nothing new starts) or fail_fast (they are\nstopped too, and can be resumed)." },
      } }, optional: true, doc: "runs bounds a run of an agent." },
    "limits": { shape: { kind: 'struct', open: false, fields: {
        "runs_per_task": { shape: { kind: 'int' }, optional: true, doc: "runs_per_task is how many runs a task may have without a person stepping in; then it is paused." },
        "repeated_calls": { shape: { kind: 'int' }, optional: true, doc: "repeated_calls is how often in a row an agent may make the same call; then its task is paused." },
        "error_rate": { shape: { kind: 'number' }, optional: true, doc: "error_rate is the share of an agent's last 20 calls that may fail; then its task is paused." },
      } }, optional: true, doc: "limits ends what goes round in circles." },
    "archive": { shape: { kind: 'struct', open: false, fields: {
        "format": { shape: { kind: 'string', enum: ["tar.gz","folder"] }, optional: true, doc: "format is tar.gz (one packed file a task) or folder (readable files)." },
        "keep_days": { shape: { kind: 'int' }, optional: true, doc: "keep_days is how long archives are kept; without it, for ever." },
      } }, optional: true, doc: "archive says how ended tasks are put away." },
    "checkpoints": { shape: { kind: 'struct', open: false, fields: {
        "keep_last": { shape: { kind: 'int' }, optional: true, doc: "keep_last is how many." },
        "keep_days": { shape: { kind: 'int' }, optional: true, doc: "keep_days is for how long; without it, for ever." },
      } }, optional: true, doc: "checkpoints says how long those are kept that sow makes by itself." },
    "review": { shape: { kind: 'struct', open: false, fields: {
        "mode": { shape: Review(), optional: true, doc: "mode is human (a person approves), agent (a run of the reviewer role does) or none (a submitted task is completed at\nonce); a project, a phase and a task may say otherwise, and the nearest counts." },
        "max_iterations": { shape: { kind: 'int' }, optional: true, doc: "max_iterations is how many iterations of a task agents review, before a person does." },
      } }, optional: true, doc: "review says who looks at finished work." },
    "learning": { shape: { kind: 'struct', open: false, fields: {
        "enabled": { shape: { kind: 'bool' }, optional: true, doc: "enabled false means that nothing of it is read for a run, and nothing written." },
        "expertise_max_lines": { shape: { kind: 'int' }, optional: true, doc: "expertise_max_lines is how long the file of a domain may grow before its oldest entries go." },
        "self_improve_interval": { shape: { kind: 'string', enum: ["never","session","daily"] }, optional: true, doc: "self_improve_interval says when sow run lets a researcher go through what was learned anew: never, session (each\norchestration) or daily (the first one of a UTC day)." },
        "domains": { shape: { kind: 'list', items: { kind: 'string', pattern: "^[a-z0-9][a-z0-9_-]*$" } }, optional: true, doc: "domains are the fields of expertise that a task may belong to." },
      } }, optional: true, doc: "learning says what is kept of what agents have learned of the code: the files of .sow/knowledge/expertise." },
    "cost": { shape: { kind: 'struct', open: false, fields: {
        "enabled": { shape: { kind: 'bool' }, optional: true, doc: "enabled false means that nothing is booked, and nothing is stopped for its price." },
        "budget_limit_usd": { shape: { kind: 'union', of: [{ kind: 'null', enum: [null] }, { kind: 'number' }] }, optional: true, doc: "budget_limit_usd is what the runs of the project may cost together; null is no limit." },
        "optimization_enabled": { shape: { kind: 'bool' }, optional: true, doc: "optimization_enabled allows a cheaper model: for tasks of low priority, and where less than a fifth of a budget is left." },
        "default_model": { shape: { kind: 'string' }, optional: true, doc: "default_model is asked for where nothing else names a model; without it, the executor's own is." },
        "model_overrides": { shape: { kind: 'struct', open: false, fields: {
            "critical_tasks": { shape: { kind: 'string' }, optional: true, doc: "critical_tasks is the model of tasks of the priority critical." },
            "role": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "role maps a role to its model." },
            "label": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "label maps a label of a task to a model." },
            "domain": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "domain maps a domain of expertise to a model." },
            "type": { shape: { kind: 'struct', open: false, fields: {
                "documentation": { shape: { kind: 'string' }, optional: true },
                "testing": { shape: { kind: 'string' }, optional: true },
                "bugfix": { shape: { kind: 'string' }, optional: true },
                "refactoring": { shape: { kind: 'string' }, optional: true },
                "research": { shape: { kind: 'string' }, optional: true },
                "feature": { shape: { kind: 'string' }, optional: true },
              } }, optional: true, doc: "type maps the kind of work to a model: documentation, testing, bugfix, refactoring, research or feature." },
            "documentation": { shape: { kind: 'string' }, optional: true, doc: "documentation is the model of tasks of the type documentation." },
          } }, optional: true, doc: "model_overrides name models for certain tasks; the first that fits counts, in the order in which they stand here." },
        "prices": { shape: { kind: 'map', values: { kind: 'struct', open: false, fields: {
            "input": { shape: { kind: 'number' }, optional: false, doc: "input is the price of a million tokens read, in dollars." },
            "output": { shape: { kind: 'number' }, optional: false, doc: "output is the price of a million tokens written." },
            "cached": { shape: { kind: 'number' }, optional: true, doc: "cached is the price of a million tokens read from a cache; that of input when absent." },
          } } }, optional: true, doc: "prices maps a model to what it costs, for programs that tell tokens and no price: the name that a model has, or\nbegins with." },
      } }, optional: true, doc: "cost says which models are asked for, what they cost, and how much may be spent." },
    "editor": { shape: { kind: 'struct', open: false, fields: {
        "schema_comment": { shape: { kind: 'bool' }, optional: true, doc: "schema_comment false leaves out of new files the line by which editors find their schema." },
      } }, optional: true, doc: "editor says what sow writes for the editors that people use." },
    "agents": { shape: { kind: 'struct', open: false, fields: {
        "executors": { shape: { kind: 'map', values: { kind: 'union', of: [CommandExecutor(), AgentExecutor(), AcpExecutor()] } }, optional: true, doc: "executors maps a name to a program; the agents that sow drives are known without standing here." },
        "bindings": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "bindings maps a role to the executor that plays it." },
      } }, optional: true, doc: "agents says which programs are agents." },
  } }));

const WorkflowInput = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "type": { shape: { kind: 'string', enum: ["string","number","boolean","array"] }, optional: true, doc: "type is string when absent; an array is JSON, or words with commas." },
    "description": { shape: { kind: 'string' }, optional: true, doc: "description says what it is for." },
    "required": { shape: { kind: 'bool' }, optional: true, doc: "required false lets a run begin without it." },
    "default": { shape: { kind: 'any' }, optional: true, doc: "default is the value where none is given." },
    "pattern": { shape: { kind: 'string' }, optional: true, doc: "pattern is a regular expression that the whole text, or each of a list, has to match." },
    "min": { shape: { kind: 'number' }, optional: true, doc: "min is the least number, or the least length of a text or a list." },
    "max": { shape: { kind: 'number' }, optional: true, doc: "max is the greatest number, or the greatest length." },
    "enum": { shape: { kind: 'list', items: { kind: 'union', of: [{ kind: 'string' }, { kind: 'number' }] } }, optional: true, doc: "enum lists the values that are allowed, or that a list may hold." },
  } }));

const WorkflowRetry = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "max_attempts": { shape: { kind: 'int' }, optional: false, doc: "max_attempts counts the first try too." },
    "delay": { shape: Duration(), optional: true, doc: "delay is what is waited before the second." },
    "multiplier": { shape: { kind: 'number' }, optional: true, doc: "multiplier makes each delay longer than the one before." },
    "max_delay": { shape: Duration(), optional: true, doc: "max_delay is the longest of them." },
    "jitter": { shape: { kind: 'bool' }, optional: true, doc: "jitter true draws each from its upper half." },
    "retry_on": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "retry_on lists what it is tried again for; anything when absent." },
  } }));

const WorkflowGate = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "name": { shape: { kind: 'string' }, optional: true, doc: "name is what people read; the command when absent." },
    "command": { shape: { kind: 'string' }, optional: false, doc: "command is a program with its arguments, which a person has trusted." },
    "on_fail": { shape: { kind: 'string', enum: ["block","warn"] }, optional: true, doc: "on_fail is block, or warn to go on all the same." },
  } }));

const WorkflowStep = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "key": { shape: Key(), optional: false, doc: "key names the step." },
    "name": { shape: { kind: 'string' }, optional: true, doc: "name is what people read; the key when absent." },
    "agent": { shape: { kind: 'string' }, optional: true, doc: "agent is the role that does it." },
    "command": { shape: { kind: 'string' }, optional: true, doc: "command is a program with its arguments, which a person has trusted; it is given the prompt on standard input." },
    "prompt": { shape: { kind: 'string' }, optional: true, doc: "prompt is what the agent is told; {{places}} in it are filled in when the step starts." },
    "dependencies": { shape: { kind: 'list', items: Key() }, optional: true, doc: "dependencies are the keys of the steps that end before it starts." },
    "parallel": { shape: { kind: 'bool' }, optional: true, doc: "parallel false means that no other step of the run works at the same time." },
    "optional": { shape: { kind: 'bool' }, optional: true, doc: "optional true lets the run succeed without it." },
    "timeout": { shape: Duration(), optional: true, doc: "timeout ends a try that takes longer." },
    "retry": { shape: WorkflowRetry(), optional: true, doc: "retry says how often a failed step is tried again, and when." },
    "output_schema": { shape: { kind: 'struct', open: true, fields: {} }, optional: true, doc: "output_schema is a JSON Schema that the result has to obey." },
    "when": { shape: { kind: 'string' }, optional: true, doc: "when is a condition on inputs and results; the step is skipped where it does not hold." },
    "for_each": { shape: { kind: 'string' }, optional: true, doc: "for_each names a list: the step runs once for each item of it." },
    "no_cache": { shape: { kind: 'bool' }, optional: true, doc: "no_cache true runs the step again when a run is resumed." },
    "executor": { shape: { kind: 'string' }, optional: true, doc: "executor is the program that plays the agent." },
    "model": { shape: { kind: 'string' }, optional: true, doc: "model is the model that is asked for." },
    "gates": { shape: { kind: 'struct', open: false, fields: {
        "before": { shape: { kind: 'list', items: WorkflowGate() }, optional: true },
        "after": { shape: { kind: 'list', items: WorkflowGate() }, optional: true },
      } }, optional: true, doc: "gates are commands that are run before the step starts, and after it has ended." },
  } }));

const Workflow = once((): Shape => ({ kind: 'struct', open: false, fields: {
    "name": { shape: Key(), optional: false, doc: "name is the workflow's name; that of its file under .sow/workflows." },
    "description": { shape: { kind: 'string' }, optional: true, doc: "description says what it is for." },
    "version": { shape: { kind: 'string', pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?$" }, optional: true, doc: "version is the workflow's own, such as 1.0.0." },
    "tags": { shape: { kind: 'list', items: { kind: 'string' } }, optional: true, doc: "tags are words to find it by." },
    "author": { shape: { kind: 'string' }, optional: true, doc: "author says whose it is." },
    "inputs": { shape: { kind: 'map', values: WorkflowInput() }, optional: true, doc: "inputs are what a run is given: {{name}} in its texts." },
    "config": { shape: { kind: 'struct', open: false, fields: {
        "timeout": { shape: Duration(), optional: true, doc: "timeout pauses a run that takes longer." },
        "max_concurrency": { shape: { kind: 'int' }, optional: true, doc: "max_concurrency is how many steps work at once." },
        "continue_on_error": { shape: { kind: 'bool' }, optional: true, doc: "continue_on_error true goes on with the steps that do not need one that failed." },
        "retry": { shape: WorkflowRetry(), optional: true, doc: "retry holds for steps that say nothing themselves." },
      } }, optional: true, doc: "config holds for the whole run." },
    "outputs": { shape: { kind: 'map', values: { kind: 'string' } }, optional: true, doc: "outputs are what a run gives back, by name; each text is filled in when the last step has ended." },
    "steps": { shape: { kind: 'list', items: WorkflowStep() }, optional: false, doc: "steps are the work." },
  } }));

export const shapes: Readonly<Record<RootName, Shape>> = {
  get "artifact"() {
    return ArtifactState();
  },
  get "checkpoint"() {
    return Checkpoint();
  },
  get "config"() {
    return Config();
  },
  get "context"() {
    return Context();
  },
  get "envelope"() {
    return Envelope();
  },
  get "error-envelope"() {
    return ErrorEnvelope();
  },
  get "event"() {
    return Event();
  },
  get "execution"() {
    return Execution();
  },
  get "expertise"() {
    return Expertise();
  },
  get "phase"() {
    return PhaseState();
  },
  get "plan"() {
    return Plan();
  },
  get "plan-task"() {
    return PlanTask();
  },
  get "progress"() {
    return ProgressLine();
  },
  get "project"() {
    return ProjectState();
  },
  get "project-type"() {
    return ProjectType();
  },
  get "refs"() {
    return Refs();
  },
  get "role"() {
    return Role();
  },
  get "run-event"() {
    return RunEvent();
  },
  get "step-result"() {
    return StepResult();
  },
  get "task"() {
    return TaskState();
  },
  get "task-rules"() {
    return TaskRules();
  },
  get "user-config"() {
    return UserConfig();
  },
  get "workflow"() {
    return Workflow();
  },
};
