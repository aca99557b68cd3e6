import { createShell } from '../adapters/process/shell.js';
import { computeCommandEnvironment } from '../core/commands/environment.js';
import type { CommandHost } from '../ports.js';

export interface CommandsRequest {
  /** The environment that this process was started with. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that file names in messages are relative to. */
  readonly root: string;
  /** Absolute path. */
  readonly workingDirectory: string;
  /** AWS as Mayfly uses it; asked for when the first command runs. Undefined where it does not. */
  readonly findAws: () => Promise<Parameters<typeof computeCommandEnvironment>[0]['aws']>;
}

/** Where commands of the user's own run; reports and sources are looked at with code that is loaded then. */
export function openCommands({ env, root, workingDirectory, findAws }: CommandsRequest): CommandHost {
  const shell = createShell();
  return {
    run: (request) => shell.run(request),
    readVariables: async () => computeCommandEnvironment({ inherited: env, aws: await findAws() }),
    findDirectory: async (directory) => {
      const { findDirectory } = await import('../adapters/folders/checkout.js');
      return findDirectory({ root, workingDirectory, directory });
    },
    watchReports: async (directory, globs) => {
      const { watchReports } = await import('../adapters/folders/written-reports.js');
      return watchReports({ root, directory, globs });
    },
    openLocator: async (directory) => {
      const { openLocator } = await import('../adapters/folders/checkout.js');
      return openLocator({ root, directory });
    },
  };
}
