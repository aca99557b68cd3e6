import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createCliLog } from '../../../src/wiring/cli-log.js';
import { runCli } from '../../../src/wiring/run-cli.js';

const ADDRESS = 'aws_iam_role.ci["##[error]x\\n::error::y"]';
const PLAN = {
  format_version: '1.2',
  terraform_version: '1.10.0',
  resource_changes: [
    {
      address: ADDRESS,
      mode: 'managed',
      type: 'aws_security_group',
      name: 'ci',
      provider_name: 'registry.terraform.io/hashicorp/aws',
      change: {
        actions: ['create'],
        before: null,
        after: { ingress: [{ from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] },
        after_unknown: {},
      },
    },
  ],
};

it.each(['json', 'table'])('gives a workflow that prints its %s no commands', async (format) => {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-cli-'));
  await writeFile(join(folder, 'plan.json'), JSON.stringify(PLAN));
  let stdout = '';
  const request = {
    argv: ['policy', '--plan', 'plan.json', '--format', format],
    env: {},
    currentDirectory: folder,
    homeDirectory: folder,
    systemTemp: folder,
    signal: new AbortController().signal,
    log: createCliLog(() => {}),
  };
  await runCli(request, (text) => {
    stdout += text;
  });
  expect(stdout).not.toMatch(/##\[|^\s*::/m);
  expect(stdout).toContain('[error]x');
  if (format === 'json')
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ address: ADDRESS }));
});
