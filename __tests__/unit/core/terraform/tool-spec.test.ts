import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { MayflyError } from '../../../../src/core/errors.js';
import {
  describeSpec,
  parseToolSpec,
  satisfiesSpec,
  selectVersion,
} from '../../../../src/core/terraform/tool-spec.js';

function refuse(text: string): MayflyError {
  try {
    parseToolSpec(text);
  } catch (error) {
    if (error instanceof MayflyError) return error;
  }
  throw new Error(`${text} was taken`);
}

describe('terraform-version', () => {
  it.each([
    ['', 'terraform', { type: 'any' }],
    ['  ', 'terraform', { type: 'any' }],
    ['1.11.4', 'terraform', { type: 'exact', version: '1.11.4' }],
    ['v1.11.4', 'terraform', { type: 'exact', version: '1.11.4' }],
    ['1.16.0-rc1', 'terraform', { type: 'exact', version: '1.16.0-rc1' }],
    ['1.10.0', 'terraform', { type: 'exact', version: '1.10.0' }],
    ['1.11', 'terraform', { type: 'range', range: '1.11' }],
    ['~1.11', 'terraform', { type: 'range', range: '~1.11' }],
    ['>=1.10 <1.14', 'terraform', { type: 'range', range: '>=1.10 <1.14' }],
    ['1.9 - 1.12', 'terraform', { type: 'range', range: '1.9 - 1.12' }],
    ['latest', 'terraform', { type: 'latest' }],
    ['terraform@1.12.0', 'terraform', { type: 'exact', version: '1.12.0' }],
    ['tofu@1.10.1', 'opentofu', { type: 'exact', version: '1.10.1' }],
    ['opentofu@1.10.1', 'opentofu', { type: 'exact', version: '1.10.1' }],
    ['tofu@1.10', 'opentofu', { type: 'range', range: '1.10' }],
    ['tofu@latest', 'opentofu', { type: 'latest' }],
  ])('%j asks for %s %j', (text, kind, wanted) => {
    expect(parseToolSpec(text)).toEqual({ kind, wanted });
  });

  it.each(['banana', 'tofu@', 'tofu', '@1.11', '1.11.4+ent', 'new', '-', '1.11; rm', '1.11\n::error::x'])(
    '%j is refused with an example of what to write',
    (text) => {
      const { kind, message, hint } = refuse(text);
      expect(kind).toBe('input');
      expect(message).toContain(`terraform-version ${JSON.stringify(text)}`);
      expect(hint).toContain('1.14.0');
    },
  );

  it('of another tool is refused', () => {
    expect(refuse('pulumi@3.0.0').message).toContain('names no tool that Mayfly knows');
  });

  it('in the words of Terraform is refused with how to say it', () => {
    expect(refuse('~> 1.11').hint).toContain('^1.11');
    expect(refuse('>= 1.10, < 1.14').hint).toContain('space');
  });

  it.each([
    ['1.9.8', 'Terraform 1.10.0'],
    ['0.15', 'Terraform 1.10.0'],
    ['~1.9', 'Terraform 1.10.0'],
    ['<1.10', 'Terraform 1.10.0'],
    ['1.10.0-beta1', 'Terraform 1.10.0'],
    ['tofu@1.9.0', 'OpenTofu 1.10.0'],
    ['tofu@1.6', 'OpenTofu 1.10.0'],
  ])('%s is too old, and is told why', (text, since) => {
    const { message, hint } = refuse(text);
    expect(message).toContain(
      `too old: Mayfly locks state in S3 alone (use_lockfile), which came with ${since}`,
    );
    expect(hint).toBe('write 1.10.0 or later');
  });

  it('of any text is either a spec or an error for people', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^(tofu@)?[~^<>=v ]{0,3}[0-9x*]{1,3}(\.[0-9x*]{1,3}){0,3}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(describeSpec(parseToolSpec(text))).toMatch(/Terraform|OpenTofu/);
        } catch (error) {
          expect(error).toBeInstanceOf(MayflyError);
        }
      }),
    );
  });
});

describe('a version', () => {
  it.each([
    ['', '1.10.0', true],
    ['1.11.4', '1.11.4', true],
    ['1.11.4', '1.11.4+ent', true],
    ['1.11.4', '1.11.5', false],
    ['1.11', '1.11.9', true],
    ['1.11', '1.12.0', false],
    ['>=1.9', '1.9.8', false],
    ['>=1.10', '1.12.0-beta1', false],
    ['latest', '1.15.9', false],
  ])('for %j: %s is good enough: %p', (text, version, good) => {
    expect(satisfiesSpec(parseToolSpec(text), version)).toBe(good);
  });
});

describe('of many versions', () => {
  const versions = ['1.9.8', '1.11.4', '1.15.9', '1.11.10', '1.16.0-rc1', '1.12.2', 'nightly', 'v1.14.0'];

  it.each([
    ['latest', '1.15.9'],
    ['1.11', '1.11.10'],
    ['>=1.9 <1.12.3', '1.12.2'],
    ['1.16.0-rc1', '1.16.0-rc1'],
    ['>=1.16.0-rc1', '1.16.0-rc1'],
    ['~1.13', undefined],
  ])('%s takes %s', (text, version) => {
    expect(selectVersion(parseToolSpec(text), versions)).toBe(version);
  });

  it('a range takes one that fits it, and none that is newer fits', () => {
    const numbers = fc.tuple(
      fc.constant(1),
      fc.integer({ min: 8, max: 14 }),
      fc.integer({ min: 0, max: 12 }),
    );
    const lists = fc.array(numbers.map((parts) => parts.join('.')));
    fc.assert(
      fc.property(lists, fc.integer({ min: 10, max: 13 }), (list, minor) => {
        const chosen = selectVersion(parseToolSpec(`1.${minor}`), list);
        const fitting = list.filter((version) => semver.minor(version) === minor);
        expect(chosen !== undefined).toBe(fitting.length > 0);
        for (const version of fitting) expect(semver.gte(chosen ?? '0.0.0', version)).toBe(true);
      }),
    );
  });
});
