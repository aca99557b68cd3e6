import type { ShellRequest } from '../../ports.js';

/**
 * `exec` hides its child, and stopping a line needs the process id of all that it starts: so the line runs under a
 * shell that leads a process group of its own and says its id first. `setsid` where there is one (Linux); job control
 * otherwise (macOS, whose sh is bash). The leader outlives the line that is asked to end, since it is told by its id.
 */
const LEADER = 'trap : TERM; printf "%s\\n" "$$"; sh "$2" "$1" </dev/null; exit "$?"';
const SCRIPT = `
if command -v setsid >/dev/null 2>&1; then exec setsid sh -c '${LEADER}' sh "$1" "$2"; fi
set -m 2>/dev/null
sh -c '${LEADER}' sh "$1" "$2" &
wait "$!"`;

export interface ShellCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** The first line of standard output is the process id of the group's leader. */
  readonly saysId: boolean;
  /** Windows: the arguments are the line's own text, not to be quoted again. */
  readonly verbatim: boolean;
}

/** The shell's argv for a line, which is always one argument of its own. */
export function computeShellCommand(
  { line, stopAtError = false }: Pick<ShellRequest, 'line' | 'stopAtError'>,
  platform: NodeJS.Platform,
): ShellCommand {
  if (platform === 'win32') {
    return { program: 'cmd.exe', args: ['/d', '/s', '/c', `"${line}"`], saysId: false, verbatim: true };
  }
  return {
    program: '/bin/sh',
    args: ['-c', SCRIPT, 'sh', line, stopAtError ? '-ec' : '-c'],
    saysId: true,
    verbatim: false,
  };
}
