import { createTempFolders } from '../adapters/folders/temp-folders.js';
import { findOnPath } from '../adapters/installer/find-on-path.js';
import { createPolicyPrograms } from '../adapters/policy-programs/policy-programs.js';
import { createProcesses } from '../adapters/process/processes.js';
import type { PolicyPrograms } from '../ports.js';

export interface PolicyProgramPlace {
  /** Folder for what plans and policies are handed over in. */
  readonly tempDirectory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs `body` with the programs that judge by Rego, and removes what was handed over to them. */
export async function withPolicyPrograms<T>(
  { tempDirectory, env }: PolicyProgramPlace,
  body: (programs: PolicyPrograms) => Promise<T>,
): Promise<T> {
  const folders = await createTempFolders(tempDirectory);
  try {
    const find = (name: string) => findOnPath(process.platform === 'win32' ? `${name}.exe` : name, env);
    return await body(createPolicyPrograms({ processes: createProcesses(), folders, env, find }));
  } finally {
    await folders.remove();
  }
}
