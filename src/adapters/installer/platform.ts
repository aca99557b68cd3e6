import { MayflyError } from '../../core/errors.js';

export interface Machine {
  /** As in `process.platform`. */
  readonly os: string;
  /** As in `process.arch`. */
  readonly arch: string;
}

export interface Platform {
  /** As release files are named: `linux_amd64`. */
  readonly name: string;
  /** Ending of programs: `.exe` or nothing. */
  readonly suffix: string;
}

/** Terraform and OpenTofu are both released for all of these. */
const PLATFORMS: Readonly<Record<string, Platform>> = {
  'linux x64': { name: 'linux_amd64', suffix: '' },
  'linux arm64': { name: 'linux_arm64', suffix: '' },
  'darwin x64': { name: 'darwin_amd64', suffix: '' },
  'darwin arm64': { name: 'darwin_arm64', suffix: '' },
  'win32 x64': { name: 'windows_amd64', suffix: '.exe' },
  'win32 arm64': { name: 'windows_arm64', suffix: '.exe' },
};

/** Throws MayflyError (`outside`) for a machine that Mayfly installs nothing on. */
export function computePlatform({ os, arch }: Machine): Platform {
  const platform = PLATFORMS[`${os} ${arch}`];
  if (platform !== undefined) return platform;
  throw new MayflyError(`Mayfly can't install Terraform or OpenTofu on ${os} ${arch}`, {
    kind: 'outside',
    hint: 'Install it yourself, and put it on PATH.',
  });
}
