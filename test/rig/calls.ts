// The calls of sow that a text for agents names, and what is wrong with one.
import yargs from 'yargs';
import { parseFully } from '../../src/cli/read/full.ts';
import { findCommand } from '../../src/cli/table/table.ts';
import { splitCommandLine } from '../../src/run/process/command-line.ts';

/** In code spans, in lines of their own, and within plain prose. */
export function callsIn(text: string): string[] {
  const spans = [...text.matchAll(/`(sow [^`]+)`/g)].map(([, span = '']) => span);
  const prose = [...text.replace(/`[^`\n]*`/g, '').matchAll(/\bsow [a-z][^\n;→]*/g)];
  return [...spans, ...prose.flatMap(([line]) => line.split(/, or (?=sow )/))].map((call) =>
    call.replace(/[.:)]*\s*$/, ''),
  );
}

/** A call has to parse as it stands; of one that is only spoken of, the command has to be there. */
export function faultOf(call: string): string | undefined {
  // What is to be filled in stands in angles, or is left out.
  const words = splitCommandLine(call.replace(/<(\w+)>/g, '$1').replaceAll('…', 'x'));
  const isSpokenOf = !/ -|["=]/.test(call);
  if (!words.ok && !isSpokenOf) return JSON.stringify(words.failure);
  const argv = (isSpokenOf || !words.ok ? call.split(/[\s,]+/) : words.value).slice(1);
  const parsed = parseFully(argv, { SOW_TASK: '010' }, yargs);
  if (parsed.ok) return undefined;
  return isSpokenOf && findCommand(argv.slice(0, 2)).ok ? undefined : JSON.stringify(parsed.failure);
}
