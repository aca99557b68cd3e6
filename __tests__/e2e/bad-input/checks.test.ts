import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PULL, type Stage } from '../support/stage.js';
import {
  checkout,
  ENVIRONMENT,
  expectEverywhere,
  expectFailure,
  openPull,
  readRun,
  STATE,
  shop,
} from './support.js';

let stage: Stage;
let silent: Server;
beforeAll(async () => {
  stage = await openPull();
  silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  silent.close();
  await stage.close();
});

const deploy = async (rest: string, module?: string) => {
  await checkout(stage, shop(rest, module));
  return readRun(stage, await stage.run('synchronize'));
};
const checkRun = (name: string) => stage.github.state.checkRuns.filter((run) => run.name === name).at(-1);

describe('policy', () => {
  it('blocks what the world could reach: nothing is made, and the comment says what to mend', async () => {
    const seen = await deploy(
      '',
      `resource "aws_s3_bucket" "site" {
  bucket = "market-open"
}
resource "aws_security_group" "open" {
  name = "open"
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`,
    );
    expect(seen).toMatchObject({ verdict: 'blocked', exitCode: 1 });
    expectEverywhere(seen, 'policy stopped the apply', 'NET-01', 'Mend the findings and push');
    for (const text of [seen.comment, seen.summary, seen.log]) {
      expect(text).toContain('aws_security_group.open');
      expect(text).toContain('The world can reach SSH (port 22).');
      expect(text).toContain('Name the addresses that need it');
    }
    expect(seen.comment).toContain('infra/main.tf:4');
    expect(checkRun('mayfly / policy')).toMatchObject({
      conclusion: 'failure',
      annotations: expect.arrayContaining([
        expect.objectContaining({ path: 'infra/main.tf', start_line: 4, annotation_level: 'failure' }),
      ]),
    });
    expect(await stage.moto.remaining({ environment: ENVIRONMENT })).toEqual([]);
    expect((await stage.moto.stateObjects(STATE)).filter((name) => name.endsWith('.tfstate'))).toEqual([]);
  });
});

describe('smoke checks', () => {
  it('end in time at a page that is not there and at a server that never answers', async () => {
    const { port } = silent.address() as AddressInfo;
    const seen = await deploy(`checks:
  smoke:
    - name: product page
      http: ${stage.moto.url}/no-such-page
      within: 1s
    - name: search
      http: http://127.0.0.1:${port}/
      within: 2s
    - name: front page
      http: ${stage.moto.url}/moto-api/
`);
    expectFailure(
      stage,
      seen,
      'product page',
      'status 404, expected 200',
      'The environment is up; look at it',
    );
    for (const text of [seen.comment, seen.summary]) {
      expect(text).toContain('1 of 3 checks passed');
      expect(text).toMatch(/❌ \| search \| timed out after 2 s/);
      expect(text).toMatch(/NoSuchBucket/);
    }
    expect(checkRun('mayfly / smoke')).toMatchObject({ conclusion: 'failure' });
    expect((await stage.moto.stateObjects(STATE)).join()).toContain('.tfstate');
  });

  it('that fail destroy the environment again with on_failure: destroy', async () => {
    const smoke = `on_failure: destroy
checks:
  smoke:
    - name: home page
      http: \${outputs.url}/
      within: 1s
`;
    const seen = await deploy(smoke);
    expectFailure(stage, seen, 'home page', 'everything was destroyed again', 'Mend the code and push');
    expect(seen.comment).not.toMatch(/is up|ends \d/);
    const left = await stage.moto.stateObjects(STATE);
    expect(left.filter((url) => !/\/record\.json(?: \(deleted\))?$/.test(url))).toEqual([]);
    const { statuses } = stage.github.state.deployments.at(-1) ?? { statuses: [] };
    expect(statuses.at(-1)?.state).not.toBe('success');
  });
});

it('never asked GitHub for anything that its description does not allow', () => {
  expect(stage.github.violations).toEqual([]);
  expect(stage.github.state.pulls.map(({ number }) => number)).toEqual([PULL]);
});
