import { createTempFolders } from '../adapters/folders/temp-folders.js';
import { findOnPath } from '../adapters/installer/find-on-path.js';
import { createPolicyPrograms } from '../adapters/policy-programs/policy-programs.js';
import { createProcesses } from '../adapters/process/processes.js';
import type { Folders, PolicyPrograms } from '../ports.js';

export interface PolicyProgramPlace {
  /** Folder for what plans and policies are handed over in. */
  readonly tempDirectory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface RegoPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The run's own. */
  readonly folders: Folders;
}

/** What is handed over to the programs lies in `folders`. */
export function openPolicyPrograms({ env, folders }: RegoPlace): PolicyPrograms {
  const find = (name: string) => findOnPath(process.platform === 'win32' ? `${name}.exe` : name, env);
  return createPolicyPrograms({ processes: createProcesses(), folders, env, find });
}

/** Runs `body` with the programs that judge by Rego, and removes what was handed over to them. */
export async function withPolicyPrograms<T>(
  { tempDirectory, env }: PolicyProgramPlace,
  body: (programs: PolicyPrograms) => Promise<T>,
): Promise<T> {
  const folders = await createTempFolders(tempDirectory);
  try {
    return await body(openPolicyPrograms({ env, folders }));
  } finally {
    await folders.remove();
  }
}
