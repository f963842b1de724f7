// What a shell loads: it hands the words of the line to `sow completion words` and offers what that prints.

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** How each is switched on. */
export const HOW: Readonly<Record<Shell, string>> = {
  bash: 'source <(sow completion bash)          # in ~/.bashrc',
  zsh: 'source <(sow completion zsh)           # in ~/.zshrc, after compinit',
  fish: 'sow completion fish | source           # in ~/.config/fish/config.fish',
};

export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_sow() {
  local IFS=$'\\n' line
  COMPREPLY=()
  for line in $(sow completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null); do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done
  if [[ \${#COMPREPLY[@]} -eq 0 ]]; then
    compopt -o default 2>/dev/null
  elif [[ "\${COMPREPLY[0]}" == *= ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -F _sow sow`,
  zsh: `#compdef sow
_sow() {
  local line value
  local -a rows plain open
  rows=("\${(@f)$(sow completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in "\${rows[@]}"; do
    [[ -z $line ]] && continue
    value=\${line%%$'\\t'*}
    if [[ $value == *= ]]; then open+=("$value"); else plain+=("\${value//:/\\\\:}:\${line#*$'\\t'}"); fi
  done
  (( \${#open} )) && compadd -S '' -- "\${open[@]}"
  (( \${#plain} )) && _describe sow plain
  (( \${#open} + \${#plain} )) || _files
}
compdef _sow sow`,
  fish: `function __sow_words
  set -l words (commandline -opc) (commandline -ct)
  sow completion words -- $words[2..-1] 2>/dev/null
end
complete -c sow -f -a '(__sow_words)'
complete -c sow -n 'test -z "$(__sow_words)"' -F`,
};
