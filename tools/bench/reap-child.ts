import { performance } from 'node:perf_hooks';
import { createForge } from '../../src/adapters/github/forge.js';
import { salvageConfig } from '../../src/core/config/salvage.js';
import { surveyRecords } from '../../src/core/environment/survey.js';
import { MayflyError } from '../../src/core/errors.js';
import { runReap } from '../../src/operations/reap.js';
import type { ReapRequest } from '../../src/operations/reap-request.js';
import type { Clock, Log, Store, TaggedResources } from '../../src/ports.js';
import { COUNT, makeRecord, NOW, numberAt, REPOSITORY, type ReapFigures } from './reap-world.js';

/** A dry reap against GitHub's API at the first argument; store and tags are made up as they are read. */
const [apiUrl = '', token = ''] = process.argv.slice(2);

const clock: Clock = { now: () => NOW, sleep: async () => {} };
const quiet = () => {};
const log: Log = { info: quiet, warn: quiet, error: quiet, mask: quiet, group: (_, body) => body() };

const store: Pick<Store, 'description' | 'prepare' | 'surveyRecords'> = {
  description: 'memory:/',
  prepare: async () => 'ready',
  surveyRecords: (pick) =>
    surveyRecords({
      names: Array.from({ length: COUNT }, (_, at) => `shop-pr-${numberAt(at)}`),
      read: async (name) => ({
        text: JSON.stringify(makeRecord(Number(name.slice('shop-pr-'.length)) - 1)),
        place: name,
      }),
      pick,
    }),
};
const tagged: Pick<TaggedResources, 'survey'> = {
  survey: async () =>
    new Map(
      Array.from({ length: COUNT }, (_, at) => [
        `shop-pr-${numberAt(at)}`,
        { count: 12, expiresAt: undefined },
      ]),
    ),
};

const base = {
  config: salvageConfig(undefined),
  run: undefined,
  signal: new AbortController().signal,
  store,
  tagged,
  clock,
  log,
};
const start = performance.now();
const plan = await runReap({
  // A dry run comes no further than these.
  base: base as unknown as ReapRequest['base'],
  forge: createForge({ token, repository: REPOSITORY, apiUrl, clock, log }),
  repository: REPOSITORY,
  region: 'eu-west-1',
  dryRun: true,
  only: undefined,
  onPlan: async () => {},
  onEnvironment: () => {},
}).then(
  ({ report }) => ({ ends: report.lines.filter(({ action }) => action === 'end').length }),
  (error: unknown) => {
    if (!(error instanceof MayflyError)) throw error;
    return { ends: 0, refused: error.message };
  },
);
const figures: ReapFigures = {
  ms: performance.now() - start,
  peakMb: (process.resourceUsage().maxRSS * 1024) / 1e6,
  ...plan,
};
process.stdout.write(JSON.stringify(figures));
