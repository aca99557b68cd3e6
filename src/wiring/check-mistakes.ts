import type { ConfigProblem } from '../core/config/config.js';
import type { SmokeCheck } from '../core/smoke/check.js';
import { findFileProblems } from '../operations/find-file-problems.js';
import { findUnsetVariables } from './check-variables.js';
import { lazySchemas } from './lazy-schemas.js';
import { openReadInside } from './open-checks.js';

interface CheckSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
}

/** What keeps checks from working here, whatever the environment answers: credentials and files that they lack. */
export async function findCheckMistakes(
  checks: readonly SmokeCheck[],
  { env, workingDirectory }: CheckSurroundings,
): Promise<ConfigProblem[]> {
  const files = { schemas: lazySchemas, readFile: openReadInside(workingDirectory) };
  return [...findUnsetVariables(checks, env), ...(await findFileProblems(checks, files))];
}
