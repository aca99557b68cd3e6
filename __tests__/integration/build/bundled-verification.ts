import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../../tools/build/bundle.js';

/**
 * Bundles the verification of signatures as `dist` has it, and judges with it what comes in as JSON: an array of
 * `{ text, signature, publicKey }`, the first two in base64. Writes an array of faults, null where there is none.
 * A program of its own because esbuild doesn't run inside Jest.
 */
const folder = await mkdtemp(join(tmpdir(), 'mayfly-bundle-'));
try {
  const { outputFiles } = await bundle(folder, [
    { in: 'src/adapters/installer/verify-signature.ts', out: 'verify' },
  ]);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await mkdir(join(folder, 'chunks'));
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
  const { explainBadSignature } = await import(pathToFileURL(join(folder, 'verify.js')).href);
  const cases: { text: string; signature: string; publicKey: string }[] = JSON.parse(
    await text(process.stdin),
  );
  const decode = (data: string) => new Uint8Array(Buffer.from(data, 'base64'));
  const faults: (string | null)[] = [];
  for (const { text, signature, publicKey } of cases) {
    const fault = await explainBadSignature({ text: decode(text), signature: decode(signature), publicKey });
    faults.push(fault ?? null);
  }
  process.stdout.write(JSON.stringify(faults));
} finally {
  await rm(folder, { recursive: true });
}
