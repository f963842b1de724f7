// The least that an agent can do: one process that writes its status into the file of its task, and ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXT = `#!/bin/sh
folder="$SOW_DIR/project/phases/\${SOW_TASK%/*}/tasks/\${SOW_TASK#*/}"
exec sed -i 's/^status: .*/status: STATUS/' "$folder/state.yaml"
`;

/** @returns the program, which reports this status. */
export function reportingAgent(folder, status) {
  const file = join(folder, `${status}.sh`);
  writeFileSync(file, TEXT.replace('STATUS', status), { mode: 0o755 });
  return file;
}
