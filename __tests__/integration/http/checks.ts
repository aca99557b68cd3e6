import type { RequestListener } from 'node:http';
import { createReadInside } from '../../../src/adapters/folders/read-inside.js';
import { createDispatchers } from '../../../src/adapters/http/dispatcher.js';
import { createHttp } from '../../../src/adapters/http/http.js';
import { jsonSchemas } from '../../../src/adapters/schema/json-schemas.js';
import { parseConfig } from '../../../src/core/config/parse-config.js';
import type { CheckResult } from '../../../src/core/smoke/check-result.js';
import { fillInChecks } from '../../../src/core/smoke/fill-in-checks.js';
import { createTargets } from '../../../src/core/smoke/targets/targets.js';
import { createRedactor } from '../../../src/core/text/redact.js';
import { runChecks } from '../../../src/operations/run-checks.js';
import type { Log } from '../../../src/ports.js';
import { somePorts } from '../../unit/operations/check-ports.js';
import { readIdentity } from '../peers/support.js';
import { createHurriedClock } from './hurried-clock.js';
import { startServer } from './servers.js';

/** Trusts the authority of the test certificates. */
export const http = createHttp(createDispatchers({ env: {}, ca: readIdentity('authority').cert }));

export const lines: string[] = [];
const say = (line: string): void => void lines.push(line);
const log: Log = { info: say, warn: say, error: say, mask: () => undefined, group: (_, body) => body() };

export interface World {
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly workingDirectory?: string;
  readonly allowHosts?: readonly string[];
}

/** Runs checks as written under `smoke:`, against outputs; none is retried that does not ask for it. */
export function runSmoke(smoke: string, world: World = {}): Promise<CheckResult[]> {
  const { outputs = {}, env = {}, secrets = [], workingDirectory = '.', allowHosts } = world;
  const indented = smoke.trim().replace(/^/gm, '    ');
  const text = `source: { app: infra }\nchecks:\n  smoke:\n${indented}\n`;
  const parsed = parseConfig({ text, file: 'mayfly.yml' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  const checks = fillInChecks(parsed.config.checks.smoke, {
    outputs,
    environment: 'shop-pr-7',
    pullNumber: 7,
    headSha: 'abc',
  });
  return runChecks({
    checks: checks.map((check) => (check.withinMs === 60_000 ? { ...check, withinMs: 0 } : check)),
    ports: somePorts({
      http,
      schemas: jsonSchemas,
      readFile: createReadInside(workingDirectory),
      readVariable: (name) => env[name],
    }),
    targets: createTargets({ outputs, allowHosts }),
    clock: createHurriedClock(),
    log,
    signal: new AbortController().signal,
    redact: createRedactor(secrets),
    since: '2026-11-27T00:00:00.000Z',
  });
}

/** Runs one check against a server that is the output `url`. */
export async function runOn(
  listener: RequestListener,
  smoke: string,
  world: World = {},
): Promise<CheckResult> {
  await using server = await startServer(listener);
  const [result] = await runSmoke(smoke, { ...world, outputs: { ...world.outputs, url: server.url } });
  if (result === undefined) throw new Error('no check');
  return result;
}

/** The body of a request as text. */
export async function readRequest(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
