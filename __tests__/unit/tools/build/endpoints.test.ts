import { describe, expect, it } from '@jest/globals';
import { findUses, selectEndpoints } from '../../../../tools/build/endpoints.js';

const ALL = { pulls: { get: ['GET /pull'], merge: ['PUT /merge'] }, gists: { list: ['GET /gists'] } };

describe('the endpoints in the bundle', () => {
  it('are those that are called or handed on by their whole name', () => {
    const source = `await github.rest.pulls.get({ ...rest });
      github.paginate(github.rest
        .issues.listComments, {}); // https://docs.github.com/rest/pulls`;
    expect(findUses(source, 'a.ts')).toEqual([
      { scope: 'pulls', method: 'get' },
      { scope: 'issues', method: 'listComments' },
    ]);
  });

  it.each(['const { pulls } = github.rest;', 'run(github.rest.pulls);', 'github.rest[scope].get()'])(
    'can not be told from %s, which fails the build',
    (source) => expect(() => findUses(`\n${source}`, 'a.ts')).toThrow('a.ts:2: write .rest.<scope>.<method>'),
  );

  it('bring nothing else along', () => {
    expect(selectEndpoints(ALL, [{ scope: 'pulls', method: 'get' }])).toEqual({
      pulls: { get: ['GET /pull'] },
    });
  });

  it.each([
    { scope: 'pulls', method: 'close' },
    { scope: 'pull', method: 'get' },
  ])('are ones that octokit knows, or the build fails: $scope.$method', (use) => {
    expect(() => selectEndpoints(ALL, [use])).toThrow(`no endpoint ${use.scope}.${use.method}`);
  });
});
