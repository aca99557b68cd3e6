import { describe, expect, it } from '@jest/globals';
import { findContentType } from '../../../../../src/stack/blueprints/static-site/content-types.js';

describe('findContentType', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['a.b/LOGO.PNG', 'image/png'],
    ['app.min.js', 'text/javascript; charset=utf-8'],
    ['css/file', 'application/octet-stream'],
    ['a.css/file', 'application/octet-stream'],
    ['x.constructor', 'application/octet-stream'],
  ])('serves %s as %s', (path, type) => {
    expect(findContentType(path)).toBe(type);
  });
});
