import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStateLock } from '../../../../src/core/terraform/state-lock.js';

/** As Terraform 1.14 wrote it into `main.tfstate.tflock`. */
const TEXT = JSON.stringify({
  ID: '6f0c2f4e-6fb5-3a1b-2f0a-0d7a6f5f6f10',
  Operation: 'OperationTypeApply',
  Info: '',
  Who: 'runner@fv-az1234-567',
  Version: '1.14.0',
  Created: '2026-11-27T00:10:11.123456789Z',
  Path: 'mayfly-123456789012-eu-west-1/mayfly/octo/shop/shop-pr-7/main.tfstate',
});

describe("a state's lock", () => {
  it('is read as Terraform writes it', () => {
    expect(parseStateLock(TEXT)).toEqual({
      id: '6f0c2f4e-6fb5-3a1b-2f0a-0d7a6f5f6f10',
      who: 'runner@fv-az1234-567',
      operation: 'OperationTypeApply',
      createdAt: '2026-11-27T00:10:11.123Z',
    });
  });

  it('is still a lock where only its id can be read', () => {
    expect(parseStateLock('{"ID":"x","Created":"yesterday","Who":7}')).toEqual({
      id: 'x',
      who: '',
      operation: '',
      createdAt: undefined,
    });
  });

  it('is none where the file was cut, at any place', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 2), (length) => {
        expect(parseStateLock(TEXT.slice(0, length))).toBeUndefined();
      }),
    );
  });
});
