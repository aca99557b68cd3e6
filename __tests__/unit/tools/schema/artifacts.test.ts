import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderArtifacts } from '../../../../tools/schema/artifacts.js';
import { formatJson } from '../../../../tools/schema/format-json.js';

describe('what is made from the schema', () => {
  it.each(renderArtifacts().map((artifact) => [artifact.path, artifact] as const))(
    '%s is up to date (else: npx tsx tools/schema/main.ts)',
    (path, { render }) => {
      const before = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
      expect(render(before)).toBe(before);
    },
  );

  it('is refused where the page lost its marks', () => {
    const page = renderArtifacts().find(({ path }) => path === 'docs/configuration.md');
    expect(() => page?.render('# Configuration\n')).toThrow('must hold');
  });
});

it('formatJson writes what JSON reads back', () => {
  const value = { a: [], b: {}, c: [1, 'x', null], d: [{ e: [[1], ['x'.repeat(120)]] }], f: 'ü"\n' };
  expect(JSON.parse(formatJson(value))).toEqual(value);
  expect(formatJson({ c: [1, 2], d: {} })).toBe('{\n  "c": [1, 2],\n  "d": {}\n}');
});
