import type { Clock, Log } from '../../../src/ports.js';

export const silent: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  mask: () => undefined,
  group: (_, body) => body(),
};

/** Real time, except that waiting between attempts takes none. */
export function createHurriedClock(): Clock {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    sleep: async (ms) => {
      skipped += ms;
    },
  };
}
