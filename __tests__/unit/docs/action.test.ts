import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { LATER_OUTPUTS, PAGES } from '../../../tools/docs/pages.js';
import { replaceSection } from '../../../tools/docs/section.js';
import { createValidator } from '../../../tools/workflows/validate.js';
import { ROOT, read } from './pages.js';

const action = parse(read('action.yml'));
const listMatches = (path: string, pattern: RegExp): string[] =>
  [...read(path).matchAll(pattern)].map(([, name]) => name ?? '').sort();

describe('action.yml', () => {
  it('is valid', async () => {
    const validator = await createValidator(read('action.yml'));
    expect(await validator.action(read('action.yml'))).toEqual([]);
    expect(await validator.action(read('action.yml').replace('runs:', 'run:'))).not.toEqual([]);
  });

  it('runs files that are there, with Node 24', () => {
    expect(action.runs.using).toBe('node24');
    for (const file of [action.runs.main, action.runs.post]) expect(existsSync(`${ROOT}${file}`)).toBe(true);
  });

  it('declares the inputs that are read, and no others', () => {
    const inputs = listMatches('src/action/inputs.ts', /(?:optional|getInput)\('([\w-]+)'\)/g);
    expect(Object.keys(action.inputs).sort()).toEqual(inputs);
  });

  it('declares the outputs that are set, and those that are announced for later', () => {
    const outputs = listMatches('src/action/outputs.ts', /setOutput\('([\w-]+)'/g);
    expect(Object.keys(action.outputs).sort()).toEqual([...new Set([...outputs, ...LATER_OUTPUTS])].sort());
    for (const name of LATER_OUTPUTS) expect(read('docs/not-yet.md')).toContain(`\`${name}\``);
  });
});

describe('generated sections', () => {
  it.each(PAGES.map((page) => [page.path, page] as const))(
    'of %s are up to date (else: npx tsx tools/docs/main.ts)',
    (path, { render }) => expect(render(read(path))).toBe(read(path)),
  );

  it('are refused where the page lost its marks', () => {
    expect(() => replaceSection('# Page\n', 'inputs', '')).toThrow('<!-- generated: inputs -->');
  });
});
