import { expect, it } from '@jest/globals';
import { MayflyError } from '../../../src/core/errors.js';
import { explainFileError } from '../../../src/core/file-error.js';

it("what the file system refuses is the user's to mend, by path and code", () => {
  const cause = Object.assign(new Error('x'), { code: 'EACCES', path: '/site/a.html' });
  expect(explainFileError('reading the site', cause)).toMatchObject({
    name: 'MayflyError',
    kind: 'input',
    message: 'reading the site failed at /site/a.html (EACCES)',
    hint: 'Give this user the right to read it.',
    cause,
  });
});

it('anything else stays as it is', () => {
  const known = Object.assign(new MayflyError('known', { kind: 'outside' }), { code: 'EACCES' });
  const defect = new TypeError('ours');
  expect([explainFileError('x', known), explainFileError('x', defect)]).toEqual([known, defect]);
});
