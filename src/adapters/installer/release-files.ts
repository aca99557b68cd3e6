import type { Platform } from './platform.js';
import type { Publisher } from './publishers.js';

/** Addresses of one release's files for one platform. */
export interface ReleaseFiles {
  readonly archiveName: string;
  readonly archive: string;
  readonly checksums: string;
  readonly signature: string;
}

export function computeReleaseFiles(
  publisher: Publisher,
  { version, platform }: { readonly version: string; readonly platform: Platform },
): ReleaseFiles {
  const { program, baseUrl, folderOf, signatureSuffix } = publisher;
  const folder = `${baseUrl}/${folderOf(version)}`;
  const archiveName = `${program}_${version}_${platform.name}.zip`;
  const checksums = `${folder}/${program}_${version}_SHA256SUMS`;
  return {
    archiveName,
    archive: `${folder}/${archiveName}`,
    checksums,
    signature: `${checksums}${signatureSuffix}`,
  };
}
