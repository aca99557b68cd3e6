import { byteLength } from '../../core/text/bytes.js';

/** Of one variable, name included (MAX_ARG_STRLEN), and of all with the arguments (a quarter of an 8 MB stack), on Linux. */
const MOST_OF_ONE = 128 * 1024 - 1;
const MOST_OF_ALL = 1_900_000;
/** A pointer to it, and the null character at its end. */
const EXTRA = 9;

/**
 * Why a program can't be started with these variables, or undefined. `execve` fails with E2BIG then
 * (https://man7.org/linux/man-pages/man2/execve.2.html), which @actions/exec lets end the process.
 */
export function explainEnvironmentSize(env: Readonly<Record<string, string>>): string | undefined {
  const sizes = Object.entries(env).map(([name, value]) => ({ name, bytes: byteLength(`${name}=${value}`) }));
  const longest = sizes.find(({ bytes }) => bytes > MOST_OF_ONE);
  if (longest !== undefined) return `the variable ${longest.name} is too long (${longest.bytes} bytes)`;
  const all = sizes.reduce((sum, { bytes }) => sum + bytes + EXTRA, 0);
  return all > MOST_OF_ALL ? `its variables are too long together (${all} bytes)` : undefined;
}
