import type { Forge } from '../ports.js';

/** The same pull requests, told nothing: for a copy, which people know by the name of its environment. */
export const muteForge = (forge: Forge): Forge => ({
  ...forge,
  announce: async () => ({ ids: {}, warnings: [] }),
});
