import { followTranscript, readTranscript } from '../../../app/watch/logs.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { eventLines } from '../../../report/transcript.ts';
import type { Handler } from '../../spec.ts';

const SHOWN = 200;
const SHOWN_ERRORS = 20;

function isFailure(outcome: string | undefined): boolean {
  return outcome !== undefined && outcome !== 'succeeded';
}

export const run: Handler = async ({ context, args, flags, print }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const request = { ref: args.task?.[0] ?? context.env.SOW_TASK ?? '', run: flags.number('run') };
  if (flags.is('follow')) {
    const json = flags.is('json');
    const followed = await followTranscript(workspace.value, request, (event) => {
      for (const line of json ? [JSON.stringify(event)] : eventLines(event)) void print(line);
    });
    return followed.ok ? ok({ data: {}, text: '', streamed: true }) : followed;
  }
  const transcript = readTranscript(workspace.value, request);
  if (!transcript.ok) return transcript;
  const { nth, of, record, events, errors } = transcript.value;
  const limit = flags.number('limit');
  const lines = events.flatMap(eventLines);
  const shown = lines.slice(-Math.max(1, limit ?? SHOWN));
  const kept = limit === undefined ? events : events.slice(-Math.max(1, limit));
  const head = `run ${nth} of ${of}: ${record.executor}, ${record.outcome ?? 'not ended'}`;
  const cut = shown.length < lines.length ? `, the last ${shown.length} of ${lines.length} lines` : '';
  // What went well has said all it had to say; what failed says why there.
  const said = isFailure(record.outcome) ? errors.slice(-SHOWN_ERRORS).map((line) => `stderr: ${line}`) : [];
  return ok({
    data: {
      run: record,
      nth,
      of,
      events: kept,
      errors,
      total: events.length,
      truncated: kept.length < events.length,
    },
    text: [...(shown.length > 0 ? shown : ['it printed nothing']), ...said].join('\n'),
    notes: `${head}${cut}`,
  });
};
