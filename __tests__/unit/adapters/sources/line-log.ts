import type { Log } from '../../../../src/ports.js';

/** A log that adds each line to `lines`, and titles too. */
export function createLineLog(lines: string[]): Log {
  const write = (line: string): void => {
    lines.push(line);
  };
  return {
    info: write,
    warn: write,
    error: write,
    mask: () => undefined,
    group: (title, body) => {
      write(title);
      return body();
    },
  };
}
