import { z } from 'zod';
import { DNS_TYPES, type DnsCheck, TTL_TYPES } from '../../../smoke/dns/check.js';
import { parseDnsTarget } from '../../../smoke/dns/target.js';
import { defined } from '../../defined.js';
import { textPattern } from '../http-expectation.js';
import { duration } from '../texts.js';
import { type Common, commonKeys } from './common.js';
import { target } from './target.js';

const record = z.string().min(1, 'must not be empty').max(4096);

const expectation = z
  .strictObject({
    values: z
      .array(record)
      .max(100)
      .optional()
      .meta({
        description: 'All records that there are, in any order.',
        examples: [['10.0.0.1', '10.0.0.2']],
      }),
    includes: z
      .array(textPattern)
      .max(100)
      .default([])
      .meta({
        description: 'Records that are among them, each a value or `/pattern/flags`.',
        examples: [['/^v=spf1 /']],
      }),
    count: z.number().int().min(0).max(1000).optional().meta({ description: 'Number of records.' }),
    absent: z.boolean().default(false).meta({ description: 'There is no such record.' }),
    ttl: duration({ min: '0s', max: '30d', examples: ['5m'] })
      .optional()
      .meta({
        description: 'Longest time that the answer may be kept; for A and AAAA.',
      }),
  })
  .superRefine(({ absent, values, includes, count, ttl }, context) => {
    if (!absent) return;
    const others = Object.entries({ values, includes: includes[0], count, ttl });
    const [other] = others.find(([, value]) => value !== undefined) ?? [];
    if (other === undefined) return;
    context.addIssue({
      code: 'custom',
      path: [other],
      message: 'says something of records that `absent: true` does not expect',
    });
  })
  .prefault({})
  .meta({ description: 'What is found. Default: at least one record.' });

export const dnsSchema = z
  .strictObject({
    dns: target({
      isTarget: (text) => 'name' in parseDnsTarget(text, 'PTR'),
      what: 'a name such as `${outputs.host}`',
    }).meta({
      description: 'Name to look up, or an address for PTR; of a URL its host. May hold references.',
      examples: ['${outputs.host}', '_sip._tcp.shop.example'],
    }),
    type: z.enum(DNS_TYPES).optional().meta({
      description: 'Type of the records. Default: A and AAAA.',
    }),
    expect: expectation,
    ...commonKeys,
  })
  .superRefine(({ type, expect }, context) => {
    if (expect.ttl === undefined || TTL_TYPES.includes(type)) return;
    const message = `is known for A and AAAA only, not for ${type}`;
    context.addIssue({ code: 'custom', path: ['expect', 'ttl'], message });
  });

export type ParsedDnsCheck = z.output<typeof dnsSchema>;

export function toDnsCheck({ dns, type, expect }: ParsedDnsCheck, common: Common): DnsCheck {
  const { values, includes, count, absent, ttl } = expect;
  return {
    ...common,
    kind: 'dns',
    target: dns,
    ...defined({ type }),
    expect: { includes, absent, ...defined({ values, count, ttlMs: ttl }) },
  };
}
