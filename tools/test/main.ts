import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMoto } from '../moto/start-moto.js';
import { findNode24 } from '../node24/find-node24.js';
import { computeChildEnvironment } from '../terraform/child-environment.js';
import { ensureTerraform } from '../terraform/ensure-terraform.js';
import { type JestCounts, renderClosingLine } from './closing-line.js';
import { computeJestArguments } from './jest-arguments.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Gets what the tests need before they start, so that no two of them install it at once. */
async function ensureTools(): Promise<Record<string, string>> {
  const node24 = await findNode24();
  const terraform = await ensureTerraform();
  const moto = await startMoto();
  await moto.close();
  console.error(`Node for tests: ${process.version}; for the action: ${node24}`);
  console.error(`Terraform: ${terraform.version}, ${terraform.file}`);
  console.error(`AWS emulator: moto by ${moto.way}`);
  return { PATH: [dirname(terraform.file), process.env.PATH].join(delimiter), MAYFLY_NODE24: node24 };
}

function computeJestEnvironment(): Record<string, string> {
  const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules'].filter(Boolean).join(' ');
  return { ...computeChildEnvironment(process.env), NODE_OPTIONS: options };
}

async function runJest(args: readonly string[], env: Record<string, string>): Promise<number> {
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
  const child = spawn(process.execPath, [jest, ...args], { cwd: ROOT, env, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const onlyUnit = given.length > 0 && given.every((argument) => argument === 'unit');
  const env = { ...computeJestEnvironment(), ...(onlyUnit ? {} : await ensureTools()) };
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-test-'));
  const resultFile = join(folder, 'result.json');
  process.exitCode = await runJest(computeJestArguments(given, resultFile), env);
  const result = await readFile(resultFile, 'utf8').catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
  if (result === undefined) console.error('jest left no result');
  else console.log(renderClosingLine(JSON.parse(result) as JestCounts));
}

await main();
