// The library's use cases on what agents cost and have learned, with the seed's names.
import { type AddCost, addCost } from '../cost/add-cost.ts';
import type { CostKey } from '../cost/cost-keys.ts';
import { showCosts } from '../cost/costs.ts';
import { type AddExpertise, addExpertise } from '../expertise/add-expertise.ts';
import { type ImproveRequest, improveExpertise } from '../expertise/improve.ts';
import { pruneExpertise, validateExpertise } from '../expertise/keep-expertise.ts';
import { type ExpertiseUpdate, recordUpdate, saveExpertise } from '../expertise/save-expertise.ts';
import { expertiseHistory, listExpertise, showExpertise } from '../expertise/show-expertise.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function moneyPart(workspace: Workspace) {
  return {
    costs: {
      /** Books a call that sow did not start, on a task or on the project. */
      record: (request: AddCost) => addCost(workspace, request),
      /** By model and operation, with the sum and what stands of the budget. */
      project: () => showCosts(workspace),
      by: (...keys: readonly CostKey[]) => showCosts(workspace, keys),
      byModel: () => showCosts(workspace, ['model']),
      /** By the kind of work: documentation, testing, bugfix … */
      byTaskType: () => showCosts(workspace, ['type']),
    },
    expertise: {
      get: (domain: string) => showExpertise(workspace, domain),
      /** The whole content: a list that is left out becomes empty. */
      save: (domain: string, content: Parameters<typeof saveExpertise>[2]) =>
        saveExpertise(workspace, domain, content),
      add: (request: AddExpertise) => addExpertise(workspace, request),
      domains: () => listExpertise(workspace),
      /** A line of the history, without a change of the file. */
      recordUpdate: (update: ExpertiseUpdate) => recordUpdate(workspace, update),
      history: (domain?: string) => expertiseHistory(workspace, domain),
      validate: (domain?: string) => validateExpertise(workspace, domain),
      prune: (domain?: string, maxLines?: number) => pruneExpertise(workspace, domain, maxLines),
      improve: (request: ImproveRequest = {}) => improveExpertise(workspace, request),
    },
  };
}
