import { expect, it } from '@jest/globals';
import { interpolateSource } from '../../../../src/core/config/interpolate-source.js';

const source = {
  kind: 'module',
  path: 'infra',
  stacks: [],
  variables: { prefix: '${env.name}-x', tags: { pr: '${pr.number}' }, size: 2, policy: '$${aws:username}' },
} as const;

it('replaces the references in the variables of a source and nothing else', () => {
  const values = { environment: 'shop-pr-7', pullNumber: 7, headSha: undefined };
  expect(interpolateSource(source, values)).toEqual({
    ...source,
    variables: { prefix: 'shop-pr-7-x', tags: { pr: '7' }, size: 2, policy: '${aws:username}' },
  });
});

it('fails for the number of a pull request that there is not', () => {
  const values = { environment: 'shop', pullNumber: undefined, headSha: undefined };
  expect(() => interpolateSource(source, values)).toThrow('`${pr.number}` has no value');
});
