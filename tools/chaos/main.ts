import { runChaos } from './chaos.js';
import { type Flags, parseFlags } from './flags.js';
import { computePlans, renderPlan } from './plan.js';
import { renderTable } from './table.js';

function readFlags(): Flags | undefined {
  try {
    return parseFlags(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

const say = (line: string): void => console.log(line);
const flags = readFlags();
const plans = flags === undefined ? [] : computePlans(flags);
if (flags === undefined) {
  process.exitCode = 2;
} else if (flags.plan) {
  for (const plan of plans) say(`${plan.index} ${renderPlan(plan)}`);
} else {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const results = await runChaos({ plans, jobs: flags.jobs, say, signal: stop.signal });
  say(renderTable(results));
  process.exitCode = !stop.signal.aborted && results.every(({ failures }) => failures.length === 0) ? 0 : 1;
}
