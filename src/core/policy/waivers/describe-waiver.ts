import type { Finding } from '../finding.js';

/** `pen test (by team-shop, until 2027-01-31)`; reason, owner and end as plain text. */
export function describeWaiver(waiver: Finding['waiver']): string {
  const { reason = 'no reason given', owner, until } = waiver ?? {};
  const limits = [owner && `by ${owner}`, until && `until ${until}`].filter(Boolean).join(', ');
  return limits === '' ? reason : `${reason} (${limits})`;
}
