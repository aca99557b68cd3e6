import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TerraformCli } from '../../../../src/adapters/terraform/terraform.js';
import type { ProcessRequest } from '../../../../src/ports.js';

let directory: string;
let unsavedFolder: string;
let calls: string[][];
let refusals: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mayfly-unsaved-'));
  unsavedFolder = join(directory, 'kept');
  calls = [];
  refusals = 0;
});

/** Terraform whose apply leaves its state behind, and whose first pushes fail. */
const terraform = () =>
  new TerraformCli({
    binary: 'terraform',
    environment: {},
    outputFolder: directory,
    unsavedFolder,
    pausesMs: [0, 0, 0],
    processes: {
      run: async ({ args, signal }: ProcessRequest) => {
        signal?.throwIfAborted();
        calls.push([...args]);
        if (args[0] === 'apply') await writeFile(join(directory, 'errored.tfstate'), '{"serial":2}');
        if (args[0] === 'state') refusals -= 1;
        const exitCode = args[0] === 'apply' || refusals >= 0 ? 1 : 0;
        return { exitCode, stdout: '', stderr: '' };
      },
    },
  });
const apply = (signal = new AbortController().signal) =>
  terraform().apply({ directory, signal, onEvent: () => {} });
const pushes = () => calls.filter(([command]) => command === 'state');

describe('a state that Terraform could not save', () => {
  it('is saved as soon as that works, and the apply stays failed', async () => {
    refusals = 2;
    const { ok, diagnostics } = await apply();
    expect(ok).toBe(false);
    expect(pushes()).toEqual(Array(3).fill(['state', 'push', '-lock=false', 'errored.tfstate']));
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'warning', summary: 'The state was saved after all' }),
    );
    await expect(stat(unsavedFolder)).rejects.toThrow('ENOENT');
    await expect(stat(join(directory, 'errored.tfstate'))).rejects.toThrow('ENOENT');
  });

  it('is kept where the run removes nothing, and the report says where', async () => {
    refusals = 9;
    const { diagnostics } = await apply();
    const [loss] = diagnostics.filter(({ summary }) => /could not be saved/.test(summary));
    const file = /kept in (\S+) on/.exec(loss?.detail ?? '')?.[1] ?? '';
    expect(file.startsWith(unsavedFolder)).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('{"serial":2}');
    expect((await stat(unsavedFolder)).mode & 0o777).toBe(0o700);
  });

  it('is saved at once by a cancelled run', async () => {
    const controller = new AbortController();
    const cli = terraform();
    const applied = cli.apply({ directory, signal: controller.signal, onEvent: () => {} });
    controller.abort();
    await applied;
    expect(pushes()).toHaveLength(1);
  });
});
