import { createHash } from 'node:crypto';
import { MayflyError } from '../../core/errors.js';
import { TOOLS, type ToolKind } from '../../core/terraform/tool-spec.js';
import type { DownloadLimits, Downloads, Log } from '../../ports.js';
import { findChecksum } from './checksums.js';
import type { Platform } from './platform.js';
import type { Publisher } from './publishers.js';
import { computeReleaseFiles, type ReleaseFiles } from './release-files.js';
import type { ToolCache } from './tool-cache.js';
import { extractProgram } from './unpack.js';
import { explainBadSignature } from './verify-signature.js';

const TEXT_LIMITS = { maxBytes: 1_000_000, timeoutMs: 30_000 };
/** Releases have 30 MB today. */
const ARCHIVE_LIMITS = { maxBytes: 300_000_000, timeoutMs: 300_000 };

export interface Installation {
  readonly kind: ToolKind;
  readonly version: string;
  readonly publisher: Publisher;
  readonly platform: Platform;
  readonly cache: ToolCache;
  readonly downloads: Downloads;
  readonly log: Log;
}

/**
 * Downloads one release, proves that its publisher made it, and puts it into the cache; gives the program's absolute
 * path. Throws MayflyError (`outside`) where a file is missing or is not what the publisher signed.
 */
export async function installTool(installation: Installation): Promise<string> {
  const { kind, version, publisher, platform, cache, log } = installation;
  const label = `${TOOLS[kind].label} ${version}`;
  log.info(`${label} is not on this machine; installing it from ${publisher.baseUrl}`);
  const files = computeReleaseFiles(publisher, { version, platform });
  const checksum = await fetchChecksum(installation, { files, label });
  const archive = await fetchFile(installation, { url: files.archive, limits: ARCHIVE_LIMITS, label });
  requireChecksum(archive, { checksum, url: files.archive });
  const program = await extractProgram(archive, `${publisher.program}${platform.suffix}`);
  if (program === undefined) throw distrust(`there is no ${publisher.program} in ${files.archive}`);
  const file = await cache.add(version, program);
  log.info(`${label} is installed (checksum and ${publisher.signer}'s signature verified)`);
  return file;
}

interface WantedFile {
  readonly url: string;
  readonly limits: DownloadLimits;
  readonly label: string;
}

interface Release {
  readonly files: ReleaseFiles;
  readonly label: string;
}

/** The archive's SHA-256, out of the list that the publisher signed. */
async function fetchChecksum(installation: Installation, { files, label }: Release): Promise<string> {
  const { publisher, platform } = installation;
  const text = await fetchFile(installation, { url: files.checksums, limits: TEXT_LIMITS, label });
  const signature = await fetchFile(installation, { url: files.signature, limits: TEXT_LIMITS, label });
  const why = await explainBadSignature({ text, signature, publicKey: publisher.publicKey });
  if (why !== undefined) throw distrust(`${files.checksums} is not signed by ${publisher.signer}: ${why}`);
  const checksum = findChecksum(new TextDecoder().decode(text), files.archiveName);
  if (checksum !== undefined) return checksum;
  throw new MayflyError(`${label} is not released for ${platform.name}`, {
    kind: 'outside',
    hint: 'Ask for another version, or put one on PATH.',
  });
}

async function fetchFile({ downloads, publisher }: Installation, wanted: WantedFile): Promise<Uint8Array> {
  const { url, limits, label } = wanted;
  try {
    return await downloads.fetch(url, limits);
  } catch (cause) {
    if (!(cause instanceof MayflyError)) throw cause;
    throw new MayflyError(`${label} can't be installed: ${cause.message}`, {
      kind: cause.kind,
      hint:
        `Check that this version exists and that this machine reaches ${publisher.baseUrl}; ` +
        `or put the tool on PATH, or name a mirror in ${publisher.mirrorVariable}.`,
      cause,
    });
  }
}

function requireChecksum(
  archive: Uint8Array,
  { checksum, url }: { readonly checksum: string; readonly url: string },
): void {
  const actual = createHash('sha256').update(archive).digest('hex');
  if (actual !== checksum)
    throw distrust(`${url} has the SHA-256 ${actual}, but ${checksum} is signed for it`);
}

function distrust(message: string): MayflyError {
  return new MayflyError(message, {
    kind: 'outside',
    hint: 'Nothing was installed. Run it again; if it stays so, something between this machine and the publisher changes files.',
  });
}
