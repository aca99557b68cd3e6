import { describe, expect, it } from '@jest/globals';
import { computePlatform } from '../../../../src/adapters/installer/platform.js';

describe('a machine', () => {
  it.each([
    ['linux', 'x64', 'linux_amd64', ''],
    ['linux', 'arm64', 'linux_arm64', ''],
    ['darwin', 'x64', 'darwin_amd64', ''],
    ['darwin', 'arm64', 'darwin_arm64', ''],
    ['win32', 'x64', 'windows_amd64', '.exe'],
    ['win32', 'arm64', 'windows_arm64', '.exe'],
  ])('%s %s takes %s', (os, arch, name, suffix) => {
    expect(computePlatform({ os, arch })).toEqual({ name, suffix });
  });

  it('that nothing is released for is named', () => {
    expect(() => computePlatform({ os: 'sunos', arch: 'x64' })).toThrow(/on sunos x64$/);
  });
});
