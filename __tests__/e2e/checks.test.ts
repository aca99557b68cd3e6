import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CloudWatchLogsClient,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkout, openPull } from './bad-input/support.js';
import { readReport, verdictOf } from './support/example.js';
import { type Stage, sha } from './support/stage.js';

const GROUP = '/shop/app';

/** A log group, and the address of a server that stands for the environment. */
const createModule = (url: string): string => `
resource "aws_cloudwatch_log_group" "app" {
  name              = "${GROUP}"
  retention_in_days = 7
  kms_key_id        = "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}
output "url" { value = "${url}" }
`;

const createConfig = (checks: string): string => `name: act
region: eu-west-1
source: { module: infra }
checks:
${checks}
`;

let stage: Stage;
let server: Server;
let url: string;
let answer: RequestListener;

beforeAll(async () => {
  stage = await openPull();
  server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await stage.close();
});

/** Writes lines into the environment's log group, as its code would. */
async function log(stream: string, messages: readonly string[]): Promise<void> {
  const client = new CloudWatchLogsClient({
    endpoint: stage.moto.url,
    region: stage.moto.region,
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
  });
  const place = { logGroupName: GROUP, logStreamName: stream };
  await client.send(new CreateLogStreamCommand(place));
  const logEvents = messages.map((message) => ({ message, timestamp: Date.now() }));
  await client.send(new PutLogEventsCommand({ ...place, logEvents }));
  client.destroy();
}

const checkRun = (name: string) => stage.github.state.checkRuns.filter((run) => run.name === name).at(-1);

describe('a smoke check that fails', () => {
  beforeAll(async () => {
    let asked = 0;
    answer = async (_, response) => {
      asked += 1;
      await log(`request-${asked}`, ['GET /cart', '::error::TypeError: price is undefined']);
      response.writeHead(500, { 'set-cookie': 'session=hush', 'x-request-id': `r${asked}` });
      response.end('<h1>Oops</h1> @octo/team\n::error::told by the body');
    };
    const checks = `  smoke:
    - name: cart
      http: \${outputs.url}/cart
      headers: { authorization: Bearer hush, x-trace: on }
      within: 0s`;
    await checkout(stage, {
      '.github/mayfly.yml': createConfig(checks),
      'infra/main.tf': createModule(url),
    });
    const run = await stage.run('opened');
    expect(verdictOf(run)).toEqual({ verdict: 'failed', exitCode: 1 });
    expect(run.rawLog).not.toMatch(/^\s*::error::t/im);
    const { checks: results } = await readReport(run);
    expect(results).toMatchObject([{ kind: 'http', result: 'failed', attempts: 1 }]);
  });

  it('shows the request, without what is secret in it', () => {
    const [comment = ''] = stage.comments();
    expect(comment).toContain(`> GET ${url}/cart`);
    expect(comment).toContain('> authorization: [hidden]');
    expect(comment).toContain('> x-trace: on');
    expect(comment).not.toContain('hush');
  });

  it('shows the answer and where its time went', () => {
    const [comment = ''] = stage.comments();
    expect(comment).toContain('attempt 1: status 500 after');
    expect(comment).toContain('x-request-id: r1');
    expect(comment).toContain('<h1>Oops</h1>');
    expect(comment).toMatch(/time: .*connect .*first byte .*total /);
  });

  it("shows the environment's own log lines", () => {
    const [comment = ''] = stage.comments();
    expect(comment).toContain('What the environment said');
    expect(comment).toMatch(/\d\d:\d\d:\d\d\.\d{3} .*TypeError: price is undefined/);
  });

  it('shows the same in its check run', () => {
    const run = checkRun('mayfly / smoke');
    expect(run).toMatchObject({ conclusion: 'failure', headSha: sha(1) });
    expect(run?.summary).toContain('TypeError: price is undefined');
  });
});
