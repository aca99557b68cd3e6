import type { Forge } from '../../../src/ports.js';

/** A GitHub that knows nothing and takes everything; tests replace what they are about. */
export const SILENT_FORGE: Forge = {
  fetchPullRequest: async () => undefined,
  fetchTold: async () => [],
  fetchFile: async () => undefined,
  requireFile: async () => undefined,
  fetchPaths: async () => undefined,
  fetchPullRequests: async () => new Map(),
  warn: async () => ({ ids: {}, warnings: [] }),
  fetchRunState: async () => 'unknown',
  canWrite: async () => false,
  fetchParents: async () => undefined,
  react: async () => [],
  removeLabel: async () => [],
  amendComment: async () => [],
  announce: async () => ({ ids: {}, warnings: [] }),
};
