import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { StackOverride } from '../../../../src/core/override/override.js';
import type { PreparedStack } from '../../../../src/ports.js';
import { type FakeWorld, type Files, makeFolder, makeWorld, module } from './fakes.js';

const backendOf = (stack: string): StackOverride['backend'] => ({
  kind: 'local',
  path: `/state/${stack}.tfstate`,
});

const seal = (world: FakeWorld, stack: PreparedStack, relax = true): Promise<PreparedStack> =>
  world.sources.seal({
    stack,
    backendOf,
    override: {
      backend: backendOf(stack.name),
      region: 'eu-west-1',
      tags: { 'mayfly:environment': 'e' },
      relax,
      emulated: false,
    },
  });

const stackOf = async (files: Files, options: Partial<PreparedStack> = {}): Promise<PreparedStack> => ({
  name: 'a',
  directory: await makeFolder(files),
  dependsOn: [],
  intended: {},
  ...options,
});

const read = async (...path: string[]): Promise<unknown> => JSON.parse(await readFile(join(...path), 'utf8'));

describe('sealing', () => {
  it('writes an override for the root and one for each local module', async () => {
    const world = makeWorld();
    const folder = await makeFolder({
      '.git/HEAD': '',
      'infra/main.tf': 'module "a" {\n  source = "../net"\n}\nmodule "b" {\n  source = "../net"\n}',
      'net/main.tf': 'resource "aws_s3_bucket" "x" {}',
    });
    const [stack] = await world.prepare(module(), folder);
    if (stack === undefined) throw new Error('nothing was prepared');
    await seal(world, stack);
    expect(await read(stack.directory, 'mayfly_override.tf.json')).toMatchObject({
      terraform: { backend: { local: { path: '/state/main.tfstate' } } },
    });
    expect(await read(stack.directory, '../net/mayfly_override.tf.json')).toEqual({
      resource: { aws_s3_bucket: { x: { force_destroy: true } } },
    });
    expect(existsSync(join(folder, 'net/mayfly_override.tf.json'))).toBe(false);
  });

  it('does not write outside the folder of a stack that it did not prepare', async () => {
    const folder = await makeFolder({
      'stack/main.tf': 'module "a" {\n  source = "../net"\n}',
      'net/main.tf': 'resource "aws_s3_bucket" "x" {}',
    });
    await seal(makeWorld(), { name: 'a', directory: join(folder, 'stack'), dependsOn: [], intended: {} });
    expect(await readdir(join(folder, 'net'))).toEqual(['main.tf']);
  });

  it("has the last word over the user's own override files, and replaces only its own", async () => {
    const stack = await stackOf({ 'main.tf': '', 'override.tf': '', 'mayfly_override.tf.json': '{"old":1}' });
    await seal(makeWorld(), stack);
    expect((await readdir(stack.directory)).sort()).toEqual([
      'main.tf',
      'override.tf',
      'override_mayfly_override.tf.json',
    ]);
  });

  it('points references between stacks at the state of the other stack, and leaves other states alone', async () => {
    const data = {
      terraform_remote_state: {
        'cross-stack-reference-input-my-net': { backend: 'local', config: { path: '/elsewhere' } },
        company: { backend: 's3', config: { key: 'x' } },
      },
    };
    const stack = await stackOf({ 'cdk.tf.json': JSON.stringify({ data }) }, { dependsOn: ['my-net'] });
    await seal(makeWorld(), stack);
    expect(await read(stack.directory, 'mayfly_override.tf.json')).toMatchObject({
      data: {
        terraform_remote_state: {
          'cross-stack-reference-input-my-net': {
            backend: 'local',
            config: { path: '/state/my-net.tfstate' },
          },
        },
      },
    });
  });

  it('says what it cannot merge', async () => {
    const world = makeWorld();
    const text = 'provider "aws" {\n  dynamic "default_tags" {\n    for_each = [1]\n    content {}\n  }\n}';
    await seal(world, await stackOf({ 'main.tf': text }));
    expect(world.lines.join('\n')).toContain('default_tags with a dynamic block');
  });
});
