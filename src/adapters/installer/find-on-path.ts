import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Absolute path of the first executable file `name` on PATH. Relative entries of PATH are left out. */
export async function findOnPath(name: string, env: Environment): Promise<string | undefined> {
  for (const folder of splitPath(env)) {
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

export async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** Windows writes the variable's name as it likes. */
function splitPath(env: Environment): string[] {
  const windows = process.platform === 'win32';
  const name = windows ? Object.keys(env).find((key) => key.toUpperCase() === 'PATH') : 'PATH';
  const value = env[name ?? 'PATH'] ?? '';
  return value.split(windows ? ';' : ':').filter((folder) => isAbsolute(folder));
}
