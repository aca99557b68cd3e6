/** Rules of the catalogue that have no code yet; naming one in the configuration says so. */
export const LATER_RULE_IDS: ReadonlySet<string> = new Set([
  'NET-06',
  'NET-07',
  'NET-10',
  'PUB-09',
  'PUB-10',
  'PUB-11',
  'PUB-14',
  'TLS-04',
  'TLS-05',
  'TLS-06',
  'TLS-07',
  'TLS-09',
  'CMP-03',
  'CMP-04',
  'LOG-01',
  'EPH-11',
]);
