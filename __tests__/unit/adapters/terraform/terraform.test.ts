import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ARGUMENTS } from '../../../../src/adapters/terraform/commands.js';
import { TerraformCli } from '../../../../src/adapters/terraform/terraform.js';
import type { ProcessRequest, ProcessResult, TerraformRun } from '../../../../src/ports.js';

const NASTY = `-chdir=/; touch x #$(id) \`id\` "' --`;
const PLAN = JSON.stringify({ format_version: '1.2', planned_values: {}, terraform_version: '1.14.3' });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mayfly-terraform-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A Terraform whose programs are never started: `asked` holds what would have been. */
function open(answer: Partial<ProcessResult> = {}) {
  const asked: ProcessRequest[] = [];
  const terraform = new TerraformCli({
    binary: 'terraform',
    environment: { TF_VAR_name: NASTY },
    unsavedFolder: '/nowhere',
    outputFolder: folder,
    processes: {
      run: async (request) => {
        asked.push(request);
        if (request.args[0] === 'show') request.onLine?.(PLAN, 'stdout');
        return { exitCode: 0, stdout: '', stderr: '', ...answer };
      },
    },
  });
  return { terraform, asked };
}

const run = (): TerraformRun => ({
  directory: folder,
  onEvent: () => {},
  signal: new AbortController().signal,
});

describe("Terraform's arguments", () => {
  it('are constants, whatever the environment and the folder hold', async () => {
    const { terraform, asked } = open();
    await terraform.init(run());
    await terraform.plan({ ...run(), lock: true });
    await terraform.plan({ ...run(), lock: false });
    await terraform.apply(run());
    await terraform.destroy({ ...run(), refresh: true });
    await terraform.destroy({ ...run(), refresh: false });
    expect(asked.map(({ args }) => args)).toEqual([
      ARGUMENTS.init,
      ARGUMENTS.plan,
      ARGUMENTS.show,
      ARGUMENTS.planUnlocked,
      ARGUMENTS.show,
      ARGUMENTS.apply,
      ARGUMENTS.destroy,
      ARGUMENTS.destroyUnrefreshed,
    ]);
    expect(new Set(asked.map(({ command }) => command))).toEqual(new Set(['terraform']));
    expect(asked.flatMap(({ args }) => args).join(' ')).not.toMatch(/touch|chdir|-var/);
  });

  it('never wait for an answer at the keyboard', () => {
    for (const args of [
      ARGUMENTS.init,
      ARGUMENTS.plan,
      ARGUMENTS.planUnlocked,
      ARGUMENTS.apply,
      ARGUMENTS.destroy,
    ])
      expect(args).toContain('-input=false');
  });
});

describe('a command that fails', () => {
  it('without a word in its JSON stream is explained by what it wrote beside it', async () => {
    const { terraform } = open({ exitCode: 2, stderr: 'Error: it broke\n' });
    expect(await terraform.apply(run())).toEqual({
      ok: false,
      outputs: {},
      diagnostics: [
        { severity: 'error', summary: 'terraform apply ended with exit code 2', detail: 'Error: it broke' },
      ],
    });
  });

  it('for want of -json is called too old', async () => {
    const { terraform } = open({ exitCode: 1, stderr: 'flag provided but not defined: -json' });
    const { ok, diagnostics } = await terraform.init(run());
    expect(ok).toBe(false);
    expect(diagnostics[0]?.summary).toContain('too old');
  });
});

describe('a command that holds the lock', () => {
  it('writes into files of its own, so that it can outlive this process; the others do not', async () => {
    const { terraform, asked } = open();
    await terraform.init(run());
    await terraform.apply(run());
    await terraform.destroy({ ...run(), refresh: true });
    const paths = asked.map(({ outputPath }) => outputPath);
    expect(paths).toEqual([undefined, join(folder, '1-apply'), join(folder, '2-destroy')]);
  });
});
