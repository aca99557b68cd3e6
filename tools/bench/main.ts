import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { computePlatform, prepareCliConfig } from '../../src/adapters/terraform/cli-config.js';
import { MIRROR_PARENTS } from '../../src/wiring/open-terraform.js';
import { startMoto } from '../moto/start-moto.js';
import { findNode24 } from '../node24/find-node24.js';
import { computeChildEnvironment } from '../terraform/child-environment.js';
import { ensureTerraform } from '../terraform/ensure-terraform.js';
import { measureHttp } from './http.js';
import { createStateBucket, type Life, measureLife } from './life.js';
import { median } from './measure.js';
import { measurePolicy, measurePolicyMemory } from './policy.js';
import { measureReap } from './reap.js';
import { measureStart } from './start.js';

/** Speed, as ratios within one run: what Mayfly costs on top of Terraform, and where its own time goes. */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const [node, terraform] = await Promise.all([findNode24(), ensureTerraform()]);
const moto = await startMoto();
const folder = await mkdtemp(join(tmpdir(), 'mayfly-bench-'));
try {
  const inherited = computeChildEnvironment(process.env);
  const cliConfig = await prepareCliConfig({
    env: inherited,
    mirrorParents: MIRROR_PARENTS,
    directory: folder,
    platform: computePlatform(process.platform, process.arch),
  });
  const env = {
    ...inherited,
    ...moto.environment,
    ...(cliConfig === undefined ? {} : { TF_CLI_CONFIG_FILE: cliConfig }),
    PATH: `${dirname(terraform.file)}:${process.env.PATH ?? ''}`,
  };
  const world = { node, terraform: terraform.file, endpoint: moto.url, folder, env };
  say(`Terraform ${terraform.version}, 12 resources on an emulator, state in S3; median of ${runs} runs`);
  await createStateBucket(moto.url);
  const lives: Life[] = [];
  for (let run = 0; run < runs; run++) lives.push(await measureLife(world, run));
  for (const [name, pick] of [
    ['open', (life: Life) => life.open],
    ['close', (life: Life) => life.close],
  ] as const) {
    const mayfly = median(lives.map((life) => pick(life).mayfly));
    const plain = median(lives.map((life) => pick(life).plain));
    const ratio = median(lives.map((life) => pick(life).mayfly / pick(life).plain));
    say(
      `${name.padEnd(6)} mayfly ${mayfly.toFixed(2)} s   terraform alone ${plain.toFixed(2)} s   ratio ${ratio.toFixed(2)}`,
    );
  }
  const start = await measureStart(world, runs);
  say(`start  ${median(start).toFixed(2)} s of CPU from the process's start to Terraform's first start`);
  const reap = await measureReap();
  say(
    `reap   ${reap.environments} environments: ${reap.calls} calls to GitHub, ${(reap.ms / 1000).toFixed(1)} s, ` +
      `${reap.peakMb.toFixed(0)} MB at most; ${(reap.environments / reap.calls).toFixed(0)} environments a call`,
  );
  const http = await measureHttp();
  say(
    `http   ${http.checks} checks, ${http.concurrency} at a time: ${http.mayflyMs.toFixed(0)} ms, undici alone ${http.plainMs.toFixed(0)} ms; ` +
      `ratio ${http.ratio.toFixed(2)}, ${http.warmRatio.toFixed(2)} once the code is warm`,
  );
  const policy = measurePolicy();
  say(
    `policy ${policy.ms.toFixed(0)} ms for ${policy.resources} resources by ${policy.rules} rules (${policy.growth.toFixed(2)} × for twice as many); ` +
      `${(await measurePolicyMemory(world)).toFixed(0)} MB at most`,
  );
} finally {
  await moto.close();
  await rm(folder, { recursive: true, force: true });
}
