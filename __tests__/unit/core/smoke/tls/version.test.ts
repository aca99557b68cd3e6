import { describe, expect, it } from '@jest/globals';
import { TLS_VERSIONS } from '../../../../../src/core/smoke/tls/check.js';
import {
  computeRanges,
  formatDemand,
  formatRange,
  parseVersionDemand,
  VERSION_PATTERN,
} from '../../../../../src/core/smoke/tls/version.js';

const OPERATORS = ['>=', '<=', '='] as const;
const ALL = OPERATORS.flatMap((operator) => TLS_VERSIONS.map((version) => ({ operator, version })));

describe('a demand on versions', () => {
  it.each([
    ['>=1.2', '>=', 'TLSv1.2'],
    ['>= 1.2', '>=', 'TLSv1.2'],
    ['<=1.0', '<=', 'TLSv1'],
    ['=1.3', '=', 'TLSv1.3'],
    ['1.3', '=', 'TLSv1.3'],
    ['>=TLSv1.2', '>=', 'TLSv1.2'],
  ])('%s is read', (text, operator, version) => {
    expect(parseVersionDemand(text)).toEqual({ operator, version });
    expect(text).toMatch(VERSION_PATTERN);
  });

  it.each(['', '1', '1.4', '>1.2', '2.0', 'x1.2', '>=1.2 '])('%j is none', (text) => {
    expect(parseVersionDemand(text)).toBeUndefined();
    expect(text).not.toMatch(VERSION_PATTERN);
  });

  it.each(ALL)('is written as it is read: %j', (demand) => {
    expect(parseVersionDemand(formatDemand(demand))).toEqual(demand);
  });
});

describe('the versions that are offered', () => {
  it.each(ALL)('are all of them, each once, parted by whether they fulfil %j', (demand) => {
    const index = TLS_VERSIONS.indexOf(demand.version);
    const fulfils = (at: number) =>
      ({ '>=': at >= index, '<=': at <= index, '=': at === index })[demand.operator];
    const { wanted, unwanted } = computeRanges(demand);
    const list = ({ min, max }: typeof wanted) =>
      TLS_VERSIONS.slice(TLS_VERSIONS.indexOf(min), TLS_VERSIONS.indexOf(max) + 1);
    expect(list(wanted)).toEqual(TLS_VERSIONS.filter((_, at) => fulfils(at)));
    expect(unwanted.flatMap(list)).toEqual(TLS_VERSIONS.filter((_, at) => !fulfils(at)));
  });

  it('are those of today where nothing is demanded', () => {
    const { wanted, unwanted } = computeRanges(undefined);
    expect([formatRange(wanted), unwanted]).toEqual(['1.2 to 1.3', []]);
  });
});
