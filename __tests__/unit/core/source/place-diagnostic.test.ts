import { describe, expect, it } from '@jest/globals';
import { placeDiagnostic } from '../../../../src/core/source/place-diagnostic.js';
import type { Diagnostic } from '../../../../src/core/terraform/diagnostic.js';

const at = (file: string): Diagnostic => ({
  severity: 'error',
  summary: 'Invalid expression',
  detail: 'Expected an expression.',
  location: { file, line: 2, column: 11 },
});

const source = (sourceDirectory: string | undefined) =>
  sourceDirectory === undefined ? {} : { sourceDirectory };

describe('the place of a diagnostic', () => {
  it.each([
    ['main.tf', 'infra', 'infra/main.tf'],
    ['main.tf', '.', 'main.tf'],
    ['../modules/net/main.tf', 'infra/live', 'infra/modules/net/main.tf'],
    ['./net/main.tf', 'infra', 'infra/net/main.tf'],
  ])('of %s in a copy of %s is %s', (file, sourceDirectory, expected) => {
    expect(placeDiagnostic(at(file), source(sourceDirectory))).toEqual(at(expected));
  });

  it.each([
    ['cdk.tf.json', undefined],
    ['.terraform/modules/vpc/main.tf', 'infra'],
    ['mayfly_override.tf.json', 'infra'],
    ['net/mayfly_override.tf.json', 'infra'],
    ['../../../elsewhere/main.tf', 'infra'],
  ])('is told in words for %s of %s, which the repository does not have', (file, sourceDirectory) => {
    const { location, ...rest } = at(file);
    expect(placeDiagnostic(at(file), source(sourceDirectory))).toEqual({
      ...rest,
      detail: `Expected an expression.\n(in ${file}, line 2)`,
    });
  });

  it('is where the resource was made, for a synthesized stack', () => {
    const made = { file: 'infra/main.ts', line: 9 };
    const locations = new Map([['aws_s3_bucket.a', made]]);
    const said: Diagnostic = { ...at('cdk.tf.json'), address: 'aws_s3_bucket.a[0]', snippet: '"a": {' };
    const { snippet, ...rest } = said;
    expect(placeDiagnostic(said, { locations })).toEqual({ ...rest, location: made });
    expect(placeDiagnostic(said, { locations, sourceDirectory: 'infra' })).toEqual({
      ...said,
      location: { file: 'infra/cdk.tf.json', line: 2, column: 11 },
    });
  });

  it('is not needed', () => {
    const { location, ...bare } = at('main.tf');
    expect(placeDiagnostic(bare, source('infra'))).toEqual(bare);
  });
});
