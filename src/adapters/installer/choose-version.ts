import { MayflyError } from '../../core/errors.js';
import { describeSpec, selectVersion, type ToolSpec } from '../../core/terraform/tool-spec.js';
import type { Downloads } from '../../ports.js';
import type { Publisher } from './publishers.js';

const INDEX_LIMITS = { maxBytes: 20_000_000, timeoutMs: 30_000 };

/**
 * The version to install: the one that is named, the default, or the newest release that fits. Throws MayflyError:
 * `input` where no release fits, `outside` where the list of releases can't be had.
 */
export async function chooseVersion(
  spec: ToolSpec,
  { publisher, downloads }: { readonly publisher: Publisher; readonly downloads: Downloads },
): Promise<string> {
  if (spec.wanted.type === 'any') return publisher.defaultVersion;
  if (spec.wanted.type === 'exact') return spec.wanted.version;
  const released = await fetchVersions(publisher, downloads);
  const version = selectVersion(spec, released);
  if (version !== undefined) return version;
  const newest = selectVersion({ kind: spec.kind, wanted: { type: 'latest' } }, released) ?? 'not known';
  throw new MayflyError(`there is no release of ${describeSpec(spec)}`, {
    kind: 'input',
    hint: `Change terraform-version; the newest release is ${newest}.`,
  });
}

async function fetchVersions(
  { indexUrl, index }: Publisher,
  downloads: Downloads,
): Promise<readonly string[]> {
  const hint = 'Name an exact version in terraform-version, such as 1.14.0: it needs no list.';
  try {
    const text = new TextDecoder().decode(await downloads.fetch(indexUrl, INDEX_LIMITS));
    return index.parse(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof MayflyError ? cause.message : `${indexUrl} is not what it was`;
    throw new MayflyError(`the list of releases can't be read: ${why}`, { kind: 'outside', hint, cause });
  }
}
