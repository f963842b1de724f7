// Several agents on one task, through the library: criteria, people, shared context, private notes, progress, a rating.
// Run it in a git repository with at least one commit, on a branch of its own: it opens a project there.
import { initializeRepository, openProject, type Result } from 'sow';

const options = { directory: process.argv[2] ?? '.', actor: 'human:ada' };

unwrap(await initializeRepository(options));
const { project, tasks } = unwrap(await openProject(options));
unwrap(await project.create({ name: 'queries', here: true }));

// A task with success criteria.
const { short: task } = unwrap(
  await tasks.add('Optimize database queries', {
    success_criteria: [
      { criterion: 'Query time < 100ms', measurable: 'query_time < 100' },
      { criterion: 'All tests pass', measurable: 'true' },
    ],
    deadline: '2030-02-01T00:00:00Z',
    estimated_hours: 8.0,
  }),
);

// Several agents join it.
unwrap(await tasks.join(task, { agent_id: 'frontend_dev', role: 'UI implementation' }));
unwrap(await tasks.join(task, { agent_id: 'qa_tester', role: 'Testing' }));

// What is shared is visible to all of them, a note to one.
unwrap(
  await tasks.share(task, 'api_endpoints', { login: '/api/v1/auth/login', logout: '/api/v1/auth/logout' }),
);
unwrap(await tasks.note(task, 'frontend_dev', 'Need to handle loading states'));
unwrap(await tasks.progress(task, 50, 'Backend API complete'));

// The first criterion is measured on what is shared, the second is ticked by a person.
unwrap(await tasks.share(task, 'query_time', 42));
const { criteria } = unwrap(await tasks.check({ ref: task, met: ['All tests pass'] }));
for (const { criterion, met, evidence } of criteria)
  console.log(`${met ? 'met' : 'unmet'}: ${criterion}${evidence ? ` (${evidence})` : ''}`);

// Completed, then judged.
unwrap(await tasks.claim({ ref: task }));
unwrap(await tasks.complete(task, { summary: 'Implemented query caching and indexing', actual_hours: 6.5 }));
const { task: done } = unwrap(
  await tasks.feedback(task, {
    quality: 5,
    timeliness: 4,
    notes: 'Excellent optimization, delivered ahead of schedule',
  }),
);
console.log(`${done.id} ${done.status}, quality ${done.rating?.quality}, ${done.actual_hours} h`);

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.reason}: ${JSON.stringify(result.failure)}`);
}
