import { expect, it } from '@jest/globals';
import { findChecksum } from '../../../../src/adapters/installer/checksums.js';

const A = 'a'.repeat(64);
const B = 'B'.repeat(64);
const TEXT = `${A}  terraform_1.15.9_linux_amd64.zip\r\n${B} *terraform_1.15.9_linux_arm64.zip\nnonsense\n`;

it('finds the checksum of exactly the file that is asked for', () => {
  expect(findChecksum(TEXT, 'terraform_1.15.9_linux_amd64.zip')).toBe(A);
  expect(findChecksum(TEXT, 'terraform_1.15.9_linux_arm64.zip')).toBe(B.toLowerCase());
  expect(findChecksum(TEXT, 'linux_amd64.zip')).toBeUndefined();
  expect(findChecksum(`${A.slice(1)}  short.zip`, 'short.zip')).toBeUndefined();
  expect(findChecksum('', 'terraform_1.15.9_linux_amd64.zip')).toBeUndefined();
});
