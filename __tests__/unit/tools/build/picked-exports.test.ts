import { describe, expect, it } from '@jest/globals';
import { findPickedExports, renderPickedExports } from '../../../../tools/build/picked-exports.js';

const find = (...texts: readonly string[]) =>
  findPickedExports(texts.map((text, index) => ({ path: `${index}.ts`, text })));

describe('what import() takes from packages', () => {
  it('is gathered from all files, by the names that the package gives it', () => {
    const picked = find(
      "const { A, b: c } = await import('@x/y');",
      "const {\n  B,\n} = await import(\n  '@x/y'\n);\nconst { d } = await import('z');",
    );
    expect(picked).toEqual(
      new Map([
        ['@x/y', new Set(['A', 'b', 'B'])],
        ['z', new Set(['d'])],
      ]),
    );
  });

  it('leaves files of our own, Node and types alone', () => {
    const picked = find(
      "const all = await import('./a.js');",
      "const fs = await import('node:fs');",
      "type Y = typeof import('y');",
    );
    expect(picked.size).toBe(0);
  });

  it.each(["const all = await import('y');", "const [{ a }] = await Promise.all([import('y')]);"])(
    'has to be named, or the build fails: %s',
    (text) => expect(() => find(text)).toThrow("0.ts: write const { … } = await import('y')"),
  );

  it('is all that the bundle gets to see of the package', () => {
    expect(renderPickedExports('@x/y', new Set(['B', 'A']))).toBe('export { A, B } from "@x/y";');
  });
});
