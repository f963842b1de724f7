// Generated from src/assets/types/*.yaml by npm run generate; do not edit.
import type { ProjectType } from './types.ts';

export const BUILT_IN_TYPES: readonly ProjectType[] = [{
  "name": "standard",
  "description": "a feature or a fix, planned, implemented by tasks, reviewed and brought into a pull request",
  "prefix": "feat/",
  "prompt": "You orchestrate this project. You plan, hand out tasks, review and report; you write no production code yourself.\nEverything you need to go on stands in the files: read the inputs of the phases and the tasks before you act.\nReview every finished task, and say in its feedback what you found, also when it passed.\nA person approves the plan, the assessment of the review and the words of the pull request.\n",
  "initial": "ImplementationPlanning",
  "phases": [
    {
      "name": "implementation",
      "tasks": true,
      "status": "in_progress",
      "outputs": [
        "task_list"
      ],
      "metadata": {
        "planning_approved": "bool",
        "draft_pr_created": "bool",
        "pr_url": "string",
        "pr_number": "int"
      }
    },
    {
      "name": "review",
      "outputs": [
        "review"
      ]
    },
    {
      "name": "finalize",
      "outputs": [
        "pr_body"
      ],
      "metadata": {
        "pr_url": "string",
        "pr_number": "int",
        "pr_checks_passed": "bool"
      }
    }
  ],
  "states": [
    {
      "name": "ImplementationPlanning",
      "prompt": "Plan the implementation.\n\n1. Read the inputs of the phase: sow artifact list --phase implementation --input\n   After a failed review the review is among them; plan what answers it.\n2. Add a task for each piece of work of three to eight files, with tests in it rather than apart:\n   sow task add \"Check tokens\" -d \"…\"\n3. Let a person read the descriptions of the tasks. When they are approved, the person calls:\n   sow phase set implementation metadata.planning_approved=true\n4. sow advance\n",
      "events": [
        {
          "event": "planning_complete",
          "to": "ImplementationDraftPRCreation",
          "description": "the descriptions of the tasks are approved",
          "guards": [
            {
              "guard": "phase_marked",
              "phase": "implementation",
              "key": "planning_approved"
            }
          ]
        }
      ]
    },
    {
      "name": "ImplementationDraftPRCreation",
      "prompt": "Open a draft pull request, so that the work can be watched from its first commit on.\n\n1. Push the branch and open the draft.\n2. sow phase set implementation metadata.pr_url=https://… metadata.draft_pr_created=true\n3. sow advance\n",
      "events": [
        {
          "event": "draft_pr_created",
          "to": "ImplementationExecuting",
          "description": "the draft pull request is open",
          "guards": [
            {
              "guard": "phase_marked",
              "phase": "implementation",
              "key": "draft_pr_created"
            }
          ]
        }
      ]
    },
    {
      "name": "ImplementationExecuting",
      "prompt": "Have the tasks done.\n\n1. sow run starts agents on what is ready; sow status shows what waits for you.\n2. Answer questions: sow task answer 010 -m \"…\"\n3. Review every task: sow task approve 010, or sow task reject 010 -m \"…\" with what has to change.\n4. Commit per task with its id in the message, and push.\n5. When every task is completed or abandoned: sow advance\n",
      "events": [
        {
          "event": "all_tasks_complete",
          "to": "ReviewActive",
          "description": "every task is completed or abandoned",
          "guards": [
            {
              "guard": "tasks_ended",
              "phase": "implementation"
            }
          ],
          "effects": [
            {
              "effect": "complete",
              "phase": "implementation"
            },
            {
              "effect": "start",
              "phase": "review"
            }
          ]
        }
      ]
    },
    {
      "name": "ReviewActive",
      "choice": "guards",
      "prompt": "Review the whole of the work against what the project is for. Only major findings fail it.\n\n1. Write the review to a file and register it with its verdict:\n   sow artifact add review.md --phase review --type review metadata.assessment=pass\n   (or metadata.assessment=fail)\n2. A person reads it and agrees: sow artifact set review.md --phase review approved=true\n3. sow advance goes on to finalize after a pass, and back to planning after a fail.\n",
      "events": [
        {
          "event": "review_pass",
          "to": "FinalizeChecks",
          "description": "the approved review says pass",
          "guards": [
            {
              "guard": "reviewed",
              "phase": "review",
              "type": "review",
              "assessment": "pass"
            }
          ],
          "effects": [
            {
              "effect": "complete",
              "phase": "review"
            },
            {
              "effect": "start",
              "phase": "finalize"
            }
          ]
        },
        {
          "event": "review_fail",
          "to": "ImplementationPlanning",
          "description": "the approved review says fail; the work is planned anew",
          "guards": [
            {
              "guard": "reviewed",
              "phase": "review",
              "type": "review",
              "assessment": "fail"
            }
          ],
          "effects": [
            {
              "effect": "carry",
              "phase": "implementation",
              "from": "review",
              "type": "review"
            },
            {
              "effect": "reset_approvals",
              "phase": "review"
            },
            {
              "effect": "fail",
              "phase": "review"
            },
            {
              "effect": "next_iteration",
              "phase": "review"
            },
            {
              "effect": "start",
              "phase": "implementation"
            },
            {
              "effect": "next_iteration",
              "phase": "implementation"
            },
            {
              "effect": "clear",
              "phase": "implementation",
              "key": "planning_approved"
            },
            {
              "effect": "reset_approvals",
              "phase": "implementation"
            }
          ]
        }
      ]
    },
    {
      "name": "FinalizeChecks",
      "prompt": "Run the checks of the repository (tests, linters, the build) on the branch, and mend what they find.\nWhen all of them pass: sow advance\n",
      "events": [
        {
          "event": "checks_done",
          "to": "FinalizePRReady",
          "description": "the checks of the repository pass"
        }
      ]
    },
    {
      "name": "FinalizePRReady",
      "prompt": "Write what the pull request says, and make it ready for review.\n\n1. sow artifact add pr-body.md --phase finalize --type pr_body\n2. A person reads it and agrees: sow artifact set pr-body.md --phase finalize approved=true\n3. Bring the text into the pull request and mark it ready; then: sow advance\n",
      "events": [
        {
          "event": "pr_ready",
          "to": "FinalizePRChecks",
          "description": "the words of the pull request are approved",
          "guards": [
            {
              "guard": "output_approved",
              "phase": "finalize",
              "type": "pr_body"
            }
          ]
        }
      ]
    },
    {
      "name": "FinalizePRChecks",
      "prompt": "Wait for the checks of the pull request, and mend what they find.\n\n1. sow phase set finalize metadata.pr_checks_passed=true\n2. sow advance\n",
      "events": [
        {
          "event": "pr_checks_pass",
          "to": "FinalizeCleanup",
          "description": "the checks of the pull request pass",
          "guards": [
            {
              "guard": "phase_marked",
              "phase": "finalize",
              "key": "pr_checks_passed"
            }
          ]
        }
      ]
    },
    {
      "name": "FinalizeCleanup",
      "prompt": "Take away what was only there for the work: notes, drafts, branches that are merged. Then: sow advance\n",
      "events": [
        {
          "event": "cleanup_complete",
          "to": "Completed",
          "description": "nothing is left over",
          "effects": [
            {
              "effect": "complete",
              "phase": "finalize"
            }
          ]
        }
      ]
    },
    {
      "name": "Completed",
      "end": true,
      "prompt": "The project is finished. Before its branch is merged: sow project close\n"
    }
  ]
}, {
  "name": "exploration",
  "description": "research with an open end, by topics, whose findings are summarized",
  "prefix": "explore/",
  "prompt": "You orchestrate this exploration. Each task is a topic; researchers find and cite, they do not recommend.\nFindings are files of their own, registered as outputs of the phase. What is summarized is approved by a person.\n",
  "initial": "Active",
  "phases": [
    {
      "name": "exploration",
      "tasks": true,
      "status": "active",
      "outputs": [
        "summary",
        "findings"
      ]
    },
    {
      "name": "finalization",
      "tasks": true,
      "enabled": false,
      "outputs": [
        "pr"
      ],
      "metadata": {
        "pr_url": "string"
      }
    }
  ],
  "states": [
    {
      "name": "Active",
      "prompt": "Research the topics.\n\n1. Add a task for each topic: sow task add \"How others store tokens\" --agent researcher\n2. Have them done with sow run, or do them yourself; register what was found:\n   sow artifact add findings.md --phase exploration --type findings\n3. Add topics as they come up. When every one is completed or abandoned: sow advance\n",
      "events": [
        {
          "event": "begin_summarizing",
          "to": "Summarizing",
          "description": "every topic is completed or abandoned",
          "guards": [
            {
              "guard": "tasks_ended",
              "phase": "exploration"
            }
          ],
          "effects": [
            {
              "effect": "set_status",
              "phase": "exploration",
              "status": "summarizing"
            }
          ]
        }
      ]
    },
    {
      "name": "Summarizing",
      "prompt": "Summarize the findings for those who were not there.\n\n1. Write one summary or several, and register them:\n   sow artifact add summary.md --phase exploration --type summary\n2. A person reads them and agrees: sow artifact set summary.md --phase exploration approved=true\n3. When every summary is approved: sow advance\n",
      "events": [
        {
          "event": "complete_summarizing",
          "to": "Finalizing",
          "description": "every summary is approved",
          "guards": [
            {
              "guard": "outputs_approved",
              "phase": "exploration",
              "type": "summary"
            }
          ],
          "effects": [
            {
              "effect": "complete",
              "phase": "exploration"
            },
            {
              "effect": "start",
              "phase": "finalization"
            }
          ]
        }
      ]
    },
    {
      "name": "Finalizing",
      "prompt": "Bring the summaries to where they belong.\n\n1. Add a task for each thing to do: sow task add \"Move the summary into the documentation\" --phase finalization\n2. When all of them are completed: sow advance\n",
      "events": [
        {
          "event": "complete_finalization",
          "to": "Completed",
          "description": "every task of the finalization is completed",
          "guards": [
            {
              "guard": "tasks_completed",
              "phase": "finalization"
            }
          ],
          "effects": [
            {
              "effect": "complete",
              "phase": "finalization"
            }
          ]
        }
      ]
    },
    {
      "name": "Completed",
      "end": true,
      "prompt": "The exploration is finished. Before its branch is merged: sow project close\n"
    }
  ]
}, {
  "name": "design",
  "description": "documents that decide how something will be built",
  "prefix": "design/",
  "prompt": "You orchestrate this design. Each task is a document; its metadata.artifact_path names the file, and the file is an\noutput of the phase. Documents are approved by a person.\n",
  "initial": "Active",
  "phases": [
    {
      "name": "design",
      "tasks": true,
      "status": "active",
      "outputs": [
        "design",
        "adr",
        "architecture",
        "diagram",
        "spec"
      ]
    },
    {
      "name": "finalization",
      "tasks": true,
      "enabled": false,
      "outputs": [
        "pr"
      ],
      "metadata": {
        "pr_url": "string"
      }
    }
  ],
  "states": [
    {
      "name": "Active",
      "prompt": "Write the documents.\n\n1. Add a task for each document: sow task add \"Decide how sessions end\" --agent architect\n   and say where it will stand: sow task set 010 metadata.artifact_path=docs/adr/001.md\n2. When a document is written: sow artifact add docs/adr/001.md --phase design --type adr\n3. A person reads it and agrees: sow artifact set docs/adr/001.md --phase design approved=true\n4. When every task has ended and its document is approved: sow advance\n",
      "events": [
        {
          "event": "complete_design",
          "to": "Finalizing",
          "description": "every document is approved",
          "guards": [
            {
              "guard": "tasks_ended",
              "phase": "design"
            },
            {
              "guard": "some_task_completed",
              "phase": "design"
            },
            {
              "guard": "documents_approved",
              "phase": "design"
            }
          ],
          "effects": [
            {
              "effect": "complete",
              "phase": "design"
            },
            {
              "effect": "start",
              "phase": "finalization"
            }
          ]
        }
      ]
    },
    {
      "name": "Finalizing",
      "prompt": "Bring the documents to where they belong.\n\n1. Add a task for each thing to do: sow task add \"Link the decision from the overview\" --phase finalization\n2. When all of them are completed: sow advance\n",
      "events": [
        {
          "event": "complete_finalization",
          "to": "Completed",
          "description": "every task of the finalization is completed",
          "guards": [
            {
              "guard": "tasks_completed",
              "phase": "finalization"
            }
          ],
          "effects": [
            {
              "effect": "complete",
              "phase": "finalization"
            }
          ]
        }
      ]
    },
    {
      "name": "Completed",
      "end": true,
      "prompt": "The design is finished. Before its branch is merged: sow project close\n"
    }
  ]
}, {
  "name": "breakdown",
  "description": "a large piece of work, cut into units that each make a project",
  "prefix": "breakdown/",
  "prompt": "You orchestrate this breakdown. Each task is a unit of work of two or three days, described by what will be different\nfor those who use it. A person approves the discovery.\n",
  "initial": "Discovery",
  "phases": [
    {
      "name": "breakdown",
      "tasks": true,
      "status": "in_progress",
      "outputs": [
        "discovery",
        "work_unit_spec"
      ]
    }
  ],
  "states": [
    {
      "name": "Discovery",
      "prompt": "Find out what is there and what is wanted.\n\n1. Write down what you found, and register it:\n   sow artifact add discovery.md --phase breakdown --type discovery\n2. A person reads it and agrees: sow artifact set discovery.md --phase breakdown approved=true\n3. sow advance\n",
      "events": [
        {
          "event": "begin_active",
          "to": "Active",
          "description": "the discovery is approved",
          "guards": [
            {
              "guard": "output_approved",
              "phase": "breakdown",
              "type": "discovery"
            }
          ],
          "effects": [
            {
              "effect": "set_status",
              "phase": "breakdown",
              "status": "active"
            }
          ]
        }
      ]
    },
    {
      "name": "Active",
      "prompt": "Specify the units of work.\n\n1. Add a task for each, with what it needs first: sow task add \"Issue tokens\" --agent decomposer --depends-on 010\n2. Register what specifies it: sow artifact add units/010.md --phase breakdown --type work_unit_spec\n3. When every unit is completed or abandoned: sow advance\n",
      "events": [
        {
          "event": "begin_publishing",
          "to": "Publishing",
          "description": "every unit is specified, and none waits for one that is not",
          "guards": [
            {
              "guard": "tasks_ended",
              "phase": "breakdown"
            },
            {
              "guard": "some_task_completed",
              "phase": "breakdown"
            },
            {
              "guard": "dependencies_completed",
              "phase": "breakdown"
            }
          ],
          "effects": [
            {
              "effect": "set_status",
              "phase": "breakdown",
              "status": "publishing"
            }
          ]
        }
      ]
    },
    {
      "name": "Publishing",
      "prompt": "Publish the units, those first that others need: sow graph shows the order.\n\n1. Make an issue for each, and note it: sow task set 010 metadata.published=true\n2. When all completed ones are published: sow advance\n",
      "events": [
        {
          "event": "complete_breakdown",
          "to": "Completed",
          "description": "every completed unit is published",
          "guards": [
            {
              "guard": "tasks_marked",
              "phase": "breakdown",
              "key": "published"
            }
          ],
          "effects": [
            {
              "effect": "complete",
              "phase": "breakdown"
            }
          ]
        }
      ]
    },
    {
      "name": "Completed",
      "end": true,
      "prompt": "The breakdown is finished. Before its branch is merged: sow project close\n"
    }
  ]
}];
