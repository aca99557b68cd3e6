import { describe, expect, it } from '@jest/globals';
import { findUpwardPaths } from '../../../../src/core/source/upward-paths.js';

describe('findUpwardPaths', () => {
  it.each([
    ['file("${path.module}/../lambda/index.js")', [{ from: 'module', path: '../lambda/index.js' }]],
    ['"${path.root}/../../dist/${var.name}.zip"', [{ from: 'root', path: '../../dist/' }]],
    ['fileset("../site", "**")', [{ from: 'root', path: '../site' }]],
    ['"${path.module}/.."', [{ from: 'module', path: '..' }]],
    ['replace(var.x, "../", "")', []],
    ['"a..b" "x...y" 1..2', []],
    ['"${path.module}/here.js"', []],
  ])('finds in %s', (text, paths) => {
    expect(findUpwardPaths(text)).toEqual(paths);
  });
});
