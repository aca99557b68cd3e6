import { TLS_VERSIONS, type TlsVersion, type VersionDemand } from './check.js';
import type { TlsRange } from './sight.js';

/** Also published in the JSON Schema. */
export const VERSION_PATTERN = /^(?:>=|<=|=)?\s?(?:TLSv)?1\.[0-3]$/;

/** `>=1.2`, `<=1.2`, `=1.3` or `1.3`, which means the same; undefined for anything else. */
export function parseVersionDemand(text: string): VersionDemand | undefined {
  const [, operator, number] = /^(>=|<=|=)?\s?(?:TLSv)?(1\.[0-3])$/.exec(text) ?? [];
  const version = TLS_VERSIONS.find((it) => formatVersion(it) === number);
  if (version === undefined) return undefined;
  return { operator: (operator ?? '=') as VersionDemand['operator'], version };
}

/** `>=1.2` */
export const formatDemand = ({ operator, version }: VersionDemand): string =>
  `${operator}${formatVersion(version)}`;

/** `1.2` for `TLSv1.2`, `1.0` for `TLSv1`; anything else as it is. */
export function formatVersion(version: string): string {
  return version === 'TLSv1' ? '1.0' : version.replace(/^TLSv(?=1\.)/, '');
}

/** What clients of today offer. */
const MODERN: TlsRange = { min: 'TLSv1.2', max: 'TLSv1.3' };

/** Versions that a server may accept, and those that it must not. */
export interface DemandedRanges {
  readonly wanted: TlsRange;
  readonly unwanted: readonly TlsRange[];
}

/** A server is asked with all that it may accept, and with all that it must not: it picks the newest it knows. */
export function computeRanges(demand: VersionDemand | undefined): DemandedRanges {
  if (demand === undefined) return { wanted: MODERN, unwanted: [] };
  const at = TLS_VERSIONS.indexOf(demand.version);
  const older = TLS_VERSIONS.slice(0, at);
  const newer = TLS_VERSIONS.slice(at + 1);
  const { operator } = demand;
  return {
    wanted: {
      min: operator === '<=' ? TLS_VERSIONS[0] : demand.version,
      max: operator === '>=' ? 'TLSv1.3' : demand.version,
    },
    unwanted: [...(operator === '<=' ? [] : [older]), ...(operator === '>=' ? [] : [newer])].flatMap(toRange),
  };
}

function toRange(versions: readonly TlsVersion[]): TlsRange[] {
  const [min, max] = [versions[0], versions.at(-1)];
  return min === undefined || max === undefined ? [] : [{ min, max }];
}

/** `1.0 to 1.1`, or one version. */
export function formatRange({ min, max }: TlsRange): string {
  return min === max ? formatVersion(min) : `${formatVersion(min)} to ${formatVersion(max)}`;
}
