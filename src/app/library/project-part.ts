// The library's use cases on the project and what belongs to it.
import { type ArchiveRequest, archiveTasks } from '../archive/archive.ts';
import { prune } from '../archive/prune.ts';
import { restoreArchive } from '../archive/restore.ts';
import { listArchives, showArchive } from '../archive/show.ts';
import {
  type AddArtifact,
  type ArtifactRequest,
  addArtifact,
  listArtifacts,
  removeArtifact,
  setArtifact,
} from '../artifact/artifacts.ts';
import { checkUserFile } from '../config/check-user-file.ts';
import { getSetting, setSetting, showSettings } from '../config/settings.ts';
import { addFeedback, type FeedbackRequest, listFeedback, showFeedback } from '../feedback/feedback.ts';
import { addPhase, listPhases, type PhaseRequest, setPhaseFields, showPhase } from '../phase/phases.ts';
import { advance, listWays, showStatePrompt } from '../project/advance.ts';
import { type CloseRequest, closeProject } from '../project/close.ts';
import { listProjects } from '../project/list.ts';
import { type NewProjectRequest, newProject } from '../project/new.ts';
import { deleteProject, setProjectFields, showProject } from '../project/project.ts';
import { listTypes, showType } from '../project/types.ts';
import { validateFiles } from '../validate/checks/files.ts';
import { fixState } from '../validate/fix.ts';
import { rulesFor, type ValidateRequest, validate } from '../validate/validate.ts';
import { projectStatus } from '../view/status.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { worktreePart } from './worktree-part.ts';

export function projectPart(workspace: Workspace) {
  return {
    project: {
      create: (request: NewProjectRequest) => newProject(workspace, request),
      show: () => showProject(workspace),
      set: (assignments: readonly string[]) => setProjectFields(workspace, assignments),
      delete: () => deleteProject(workspace),
      status: () => projectStatus(workspace),
      /** The open projects of every worktree. */
      list: () => listProjects(workspace),
      close: (request: CloseRequest = {}) => closeProject(workspace, request),
      types: () => listTypes(workspace),
      /** @param event where several ways lead on */
      advance: (event?: string) => advance(workspace, event),
      ways: () => listWays(workspace),
      prompt: (state?: string) => showStatePrompt(workspace, state),
      /** @param name the open project's type when absent. */
      type: (name?: string) => showType(workspace, name),
    },
    phases: {
      add: (request: PhaseRequest) => addPhase(workspace, request),
      list: () => listPhases(workspace),
      show: (name: string) => showPhase(workspace, name),
      set: (name: string, assignments: readonly string[]) => setPhaseFields(workspace, name, assignments),
    },
    ...worktreePart(workspace),
    artifacts: {
      add: (request: AddArtifact) => addArtifact(workspace, request),
      /** @param name its path, the end of it, or its number in the list */
      set: (name: string, assignments: readonly string[], request: ArtifactRequest) =>
        setArtifact(workspace, name, assignments, request),
      remove: (name: string, request: ArtifactRequest) => removeArtifact(workspace, name, request),
      list: (request: ArtifactRequest) => listArtifacts(workspace, request),
    },
    feedback: {
      add: (request: FeedbackRequest) => addFeedback(workspace, request),
      list: (ref: string) => listFeedback(workspace, ref),
      show: (ref: string, iteration?: number) => showFeedback(workspace, ref, iteration),
    },
    archives: {
      add: (request: ArchiveRequest) => archiveTasks(workspace, request),
      list: () => listArchives(workspace),
      /** @param path of a file in it */
      show: (name: string, path?: string) => showArchive(workspace, name, path),
      restore: (name: string) => restoreArchive(workspace, name),
      prune: (olderThan?: string) => prune(workspace, olderThan),
    },
    validate: async (paths: readonly string[] = [], request: ValidateRequest = {}) =>
      paths.length > 0
        ? validateFiles(workspace, paths)
        : validate(workspace, { rules: await rulesFor(workspace, request.staged), ...request }),
    /** Makes the safe mends; of these files, as diagnostics name them, or of all. */
    fix: (files: readonly string[] = []) => fixState(workspace, files),
    settings: {
      show: () => showSettings(workspace),
      get: (key: string) => getSetting(workspace, key),
      set: (assignments: readonly string[]) => setSetting(workspace, assignments),
      /** The user's own file against its schema and this machine. */
      check: () => checkUserFile(workspace.context),
    },
  };
}
