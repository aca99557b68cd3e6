import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  findReferences,
  type InterpolationValues,
  interpolate,
  interpolatePattern,
  interpolateTree,
} from '../../../../src/core/config/interpolation.js';

const values: InterpolationValues = {
  outputs: { url: 'http://x.example/?a=(b)', port: 8080, zones: ['a', 'b'], on: true, nothing: null },
  environment: 'shop-pr-7',
  pullNumber: 7,
  headSha: 'abc1234',
};

describe('interpolate', () => {
  it.each([
    ['${outputs.url}/', 'http://x.example/?a=(b)/'],
    ['${outputs.port}', '8080'],
    ['${outputs.zones}', '["a","b"]'],
    ['${outputs.on}', 'true'],
    ['${env.name}.${pr.number}.${pr.sha}', 'shop-pr-7.7.abc1234'],
    ['$${env.name}', '${env.name}'],
    ['$${', '${'],
    ['costs $5, $HOME, $$, $', 'costs $5, $HOME, $$, $'],
    ['{env.name}', '{env.name}'],
  ])('makes %s to %s', (text, expected) => {
    expect(interpolate(text, values)).toBe(expected);
  });

  it('does not look into the values that it puts in', () => {
    const nested = { ...values, outputs: { a: '${env.name} $& $1 $${' } };
    expect(interpolate('${outputs.a}', nested)).toBe('${env.name} $& $1 $${');
  });

  it('names the missing output and those that exist', () => {
    expect(() => interpolate('${outputs.ulr}', values)).toThrow(
      expect.objectContaining({
        kind: 'input',
        message: 'output `ulr` does not exist',
        hint: 'did you mean `url`? outputs: url, port, zones, on',
      }),
    );
    expect(() => interpolate('${outputs.x}', { ...values, outputs: {} })).toThrow(
      expect.objectContaining({ hint: 'the source has no outputs' }),
    );
  });

  it('takes an output that is null for one that is not there, as Terraform does', () => {
    expect(() => interpolate('${outputs.nothing}', values)).toThrow('output `nothing` does not exist');
  });

  it('says that the commit is not known in a run that is about a pull request', () => {
    expect(() => interpolate('${pr.sha}', { ...values, headSha: undefined })).toThrow(
      '`${pr.sha}` has no value: the commit of the pull request is not known here',
    );
  });

  it('does not take what every object has for an output', () => {
    expect(() => interpolate('${outputs.constructor}', values)).toThrow(
      'output `constructor` does not exist',
    );
  });

  it('fails where the run has no pull request', () => {
    for (const name of ['pr.number', 'pr.sha']) {
      const run = { ...values, pullNumber: undefined, headSha: undefined };
      expect(() => interpolate(`\${${name}}`, run)).toThrow(`\`\${${name}}\` has no value`);
    }
  });

  it('gives back any escaped text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', 'a', '.') }), (text) => {
        const escaped = text.split('${').join('$${');
        expect(interpolate(escaped, values)).toBe(text);
      }),
    );
  });

  it('puts any value between any plain texts', () => {
    const plain = fc.string({ unit: 'binary' }).filter((text) => !text.includes('$'));
    fc.assert(
      fc.property(plain, fc.string({ unit: 'binary' }), plain, (before, value, after) => {
        const text = `${before}\${outputs.a}${after}`;
        expect(interpolate(text, { ...values, outputs: { a: value } })).toBe(before + value + after);
      }),
    );
  });
});

describe('interpolatePattern', () => {
  it('lets values stand for themselves in a pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (value) => {
        const pattern = interpolatePattern('/^${outputs.a}$/', { ...values, outputs: { a: value } });
        expect(new RegExp(pattern.slice(1, -1)).test(value)).toBe(true);
      }),
    );
  });

  it('leaves values in plain texts alone', () => {
    expect(interpolatePattern('see ${outputs.url}', values)).toBe('see http://x.example/?a=(b)');
  });
});

it('interpolateTree reaches every text and leaves keys and other values', () => {
  expect(
    interpolateTree({ '${env.name}': ['${env.name}', 1, { a: '${pr.number}' }], b: null }, values),
  ).toEqual({
    '${env.name}': ['shop-pr-7', 1, { a: '7' }],
    b: null,
  });
});

describe('findReferences', () => {
  it('finds all in order, and no escaped one', () => {
    const found = findReferences('${outputs.a-b_1} $${outputs.c} ${env.name}');
    expect(found).toEqual([
      { name: 'outputs.a-b_1', output: 'a-b_1' },
      { name: 'env.name', output: undefined },
    ]);
  });

  it.each([
    ['${output.url}', 'did you mean `${outputs.url}`?'],
    ['${Outputs.url}', 'did you mean `${outputs.url}`?'],
    ['${{ outputs.url }}', 'did you mean `${outputs.url}`?'],
    ['${ env.name }', 'did you mean `${env.name}`?'],
    ['${pr.numer}', 'did you mean `${pr.number}`?'],
    ['${pull.request}', 'known names: outputs.<name>, env.name, pr.number, pr.sha'],
    ['${}', 'known names'],
    ['${outputs.}', 'known names'],
    ['${outputs.1a}', 'known names'],
    ['${outputs.url', 'write `$${` for a literal `${`'],
  ])('%s is a mistake: %s', (text, hint) => {
    const [reference] = findReferences(text);
    expect(reference?.mistake?.hint).toContain(hint);
    expect(() => interpolate(text, values)).toThrow(expect.objectContaining({ kind: 'input' }));
  });
});
