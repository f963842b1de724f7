// Completion: what is offered where, and that real shells offer it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig, SOW } from '../rig/rig.ts';

function planned(): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'Write the parser', '--key', 'parser');
  rig.ok('add', 'Test: all of it');
  rig.ok('phase', 'add', 'rollout');
  return rig;
}

function offered(rig: Rig, ...words: string[]): string[] {
  const { data } = JSON.parse(rig.ok('completion', 'words', '--json', '--', ...words)) as {
    data: { candidates: { value: string }[] };
  };
  return data.candidates.map(({ value }) => value);
}

test('commands, verbs of nouns, flags, their values, tasks, keys, phases, settings and fields are offered', async () => {
  await using rig = planned();
  const rows: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
    [['gr'], ['graph']],
    [['sub'], ['submit']],
    [
      ['batch', ''],
      ['list', 'show'],
    ],
    [
      ['phase', 's'],
      ['show', 'set'],
    ],
    [
      ['claim', ''],
      ['010', 'parser', '020'],
    ],
    [['claim', 'pa'], ['parser']],
    [['approve', '010', '02'], ['020']],
    [['--json', '-C', '.', 'show', '01'], ['010']],
    [['add', 'x', '--depends-on', 'p'], ['parser']],
    [
      ['add', 'x', '--priority', ''],
      ['low', 'medium', 'high', 'critical'],
    ],
    [['graph', '--cri'], ['--critical-path']],
    [['graph', '--phase', 'ro'], ['rollout']],
    [['phase', 'set', 'ro'], ['rollout']],
    [['phase', 'set', 'rollout', 'ena'], ['enabled=']],
    [['set', '010', 'prio'], ['priority=']],
    [['set', '010', 'stat'], []],
    [
      ['config', 'get', 'runs.t'],
      ['runs.timeout', 'runs.total_timeout'],
    ],
    [
      ['config', 'set', 'runs.t'],
      ['runs.timeout=', 'runs.total_timeout='],
    ],
    [['completion', 'z'], ['zsh']],
    [['add', ''], []],
    [['nonsense', ''], []],
  ];
  for (const [words, wanted] of rows) assert.equal(offered(rig, ...words), wanted, words.join(' '));
});

test('without a project only what the program itself knows is offered', async () => {
  await using rig = Rig.make();
  assert.equal(offered(rig, 'claim', ''), []);
  assert.equal(offered(rig, 'rec'), ['recover']);
  assert.is(rig.error(2, ['completion', 'tcsh']).hint, 'bash, zsh, fish');
});

/** The program as users have it: on their PATH. */
function inShell(rig: Rig, shell: string, ...args: string[]): string {
  const bin = rig.path('../bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(SOW, `${bin}/sow`);
  const { status, stdout, stderr } = spawnSync(shell, args, {
    cwd: rig.root,
    env: rig.env({ PATH: `${bin}:${process.env.PATH}`, TERM: 'dumb' }),
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.is(status, 0, stderr);
  return stdout;
}

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;
const withShell = (shell: string) => (has(shell) ? test : test.skip);

withShell('bash')('bash completes', async () => {
  await using rig = planned();
  const line = (...words: string[]): string =>
    `COMP_WORDS=(sow ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _sow; printf '%s|' "\${COMPREPLY[@]}"; echo`;
  const script = [
    'source <(sow completion bash)',
    line('claim', ''),
    line('graph', '--cri'),
    'complete -p sow',
  ];
  assert.is(
    inShell(rig, 'bash', '-c', script.join('\n')),
    '010|parser|020|\n--critical-path|\ncomplete -F _sow sow\n',
  );
});

withShell('fish')('fish completes, with what each is', async () => {
  await using rig = planned();
  const script = 'sow completion fish | source; complete -C "sow claim "; complete -C "sow graph --cri"';
  assert.is(
    inShell(rig, 'fish', '-c', script),
    '010\tWrite the parser\n020\tTest: all of it\nparser\t010 Write the parser\n--critical-path\tonly the longest chain, by estimate\n',
  );
});

withShell('zsh')('zsh completes at its own prompt', async () => {
  await using rig = planned();
  const script = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1= RPS1= ; unsetopt beep; autoload -U compinit; compinit -u -D; source <(sow completion zsh); print REA""DY'
zpty -r shell seen '*READY*'
zpty -n -w shell $'sow graph --cri\\t'
zpty -r shell seen '*graph --critical-path*' && print flag
zpty -n -w shell $'\\C-usow claim par\\t'
zpty -r shell seen '*claim parser*' && print key
zpty -d shell
`;
  assert.is(inShell(rig, 'zsh', '-f', '-c', script), 'flag\nkey\n');
});

test.run();
