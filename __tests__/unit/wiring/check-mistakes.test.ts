import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../src/core/config/parse-config.js';
import { renderConfigProblems } from '../../../src/core/config/problems.js';
import { findCheckMistakes } from '../../../src/wiring/check-mistakes.js';

const DOCUMENT = `openapi: 3.0.3
info: { title: Shop, version: "1" }
paths: { /pets: { get: { responses: { "200": { description: all } } } } }
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mayfly-mistakes-'));
  await writeFile(join(folder, 'sound.yaml'), DOCUMENT);
  await writeFile(join(folder, 'sound.json'), '{ "type": "object" }');
  await writeFile(join(folder, 'old.yaml'), 'swagger: "2.0"\n');
  await writeFile(join(folder, 'broken.json'), '{ "type": ');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A check on each line, the first on line 4. */
async function find(lines: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const items = lines.map((line) => `    - ${line}`).join('\n');
  const text = `source: { app: infra }\nchecks:\n  smoke:\n${items}\n`;
  const config = parseConfig({ text, file: 'mayfly.yml' });
  if (!config.ok) throw new Error(renderConfigProblems(config.problems));
  const problems = await findCheckMistakes(config.config.checks.smoke, { env, workingDirectory: folder });
  return problems.map((problem) => renderConfigProblems([problem]));
}

describe('what keeps checks from working here', () => {
  it('is nothing where files are sound and credentials are there', async () => {
    const lines = [
      '{ openapi: sound.yaml, base: "http://x" }',
      '{ http: "http://x", expect: { schema: sound.json }, auth: { bearer: TOKEN } }',
    ];
    expect(await find(lines, { TOKEN: 'hunter2' })).toEqual([]);
  });

  it('is told all at once, each with its place, before anything is applied', async () => {
    const lines = [
      '{ openapi: none.yaml, base: "http://x" }',
      '{ name: b, openapi: old.yaml, base: "http://x" }',
      '{ name: c, http: "http://x", expect: { schema: none.json }, auth: { user: NAME, password: PASS } }',
      '{ name: d, scenario: [{ http: "http://x" }, { http: "http://x", expect: { schema: broken.json } }] }',
      '{ name: e, http: "http://x", expect: { schema: { type: 7 } } }',
    ];
    const told = await find(lines, { NAME: 'bob' });
    expect(told).toEqual([
      expect.stringMatching(
        /^mayfly\.yml:6:7 checks\.smoke\[2\]\.auth: the environment variable PASS is not set/,
      ),
      expect.stringMatching(/^mayfly\.yml:4:7 checks\.smoke\[0\]\.openapi: none\.yaml does not exist/),
      expect.stringMatching(/^mayfly\.yml:5:7 checks\.smoke\[1\]\.openapi: .*2\.0/),
      expect.stringMatching(/^mayfly\.yml:6:7 checks\.smoke\[2\]\.expect\.schema: none\.json does not exist/),
      expect.stringMatching(
        /^mayfly\.yml:7:7 checks\.smoke\[3\]\.scenario\[1\]\.expect\.schema: broken\.json is neither/,
      ),
      expect.stringMatching(/^mayfly\.yml:8:7 checks\.smoke\[4\]\.expect\.schema: /),
    ]);
  });
});
