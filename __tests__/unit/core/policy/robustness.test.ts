import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluatePolicy, RULES } from '../../../../src/core/policy/evaluate.js';
import type { Plan, PlannedResource, Unknowns } from '../../../../src/core/terraform/plan.js';

/** Names that rules read, so that random values meet their code. */
const NAMES = [
  ...[
    'policy',
    'assume_role_policy',
    'inline_policy',
    'statement',
    'json',
    'ingress',
    'bucket',
    'vpc_id',
    'tags_all',
  ],
  ...[
    'cidr_blocks',
    'from_port',
    'to_port',
    'protocol',
    'user_data',
    'environment',
    'variables',
    'encrypted',
  ],
  ...[
    'container_definitions',
    'metadata_options',
    'http_tokens',
    'default_action',
    'redirect',
    'grant',
    'type',
  ],
  ...[
    'instance_type',
    'instance_types',
    'cluster_config',
    'root_block_device',
    'access_control_policy',
    'acl',
  ],
  ...['egress', 'security_group_id', 'principal', 'source_arn', 'route_key', 'api_id', 'access_policy'],
  ...['viewer_certificate', 'encryption_info', 'encryption_in_transit', 'domain_endpoint_options'],
  ...['parameter', 'family', 'parameter_group_name', 'engine', 'engine_version', 'runtime'],
  ...['security_headers_config', 'logging_config', 'access_log_settings', 'image_scanning_configuration'],
  ...[
    'principals',
    'identifiers',
    'condition',
    'values',
    'actions',
    'rule_no',
    'network_interfaces',
    '__proto__',
  ],
];

const leaf = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    'true',
    '',
    '*',
    '0.0.0.0/0',
    -1,
    22,
    '-1',
    '{"Statement":[null,{"Principal":[[]]}]}',
  ),
  fc.json(),
  fc.string(),
  fc.double(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree'), { maxLength: 3 }), tie('object')),
  object: fc.dictionary(fc.constantFrom(...NAMES), tie('tree'), { maxKeys: 12 }),
}));
const object = fc.dictionary(fc.constantFrom(...NAMES), tree, { maxKeys: 20 });
const types = [...new Set(RULES.flatMap((rule) => rule.types))].filter(
  (type) => type.startsWith('aws_') || type.startsWith('data.'),
);

const plans: fc.Arbitrary<Plan> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...types),
      after: object,
      unknown: tree,
      sensitive: tree,
      expressions: object,
    }),
    {
      maxLength: 6,
    },
  )
  .map((items) => {
    const resources = items.map(
      ({ type, after, unknown, sensitive }, index): PlannedResource => ({
        address: `${type}.r${index}`,
        configAddress: `${type}.r${index}`,
        module: '',
        type: type.replace(/^data\./, ''),
        name: `r${index}`,
        provider: '',
        action: type.startsWith('data.') ? 'read' : 'create',
        replacePaths: [],
        before: undefined,
        after,
        unknown: unknown as Unknowns,
        sensitive: sensitive as Unknowns,
      }),
    );
    return {
      terraformVersion: '1.11.4',
      resources: resources.filter(({ action }) => action !== 'read'),
      dataSources: resources.filter(({ action }) => action === 'read'),
      outputs: [],
      configuration: new Map(
        items.map(({ type, expressions }, index) => [
          `${type}.r${index}`,
          { address: `${type}.r${index}`, expressions },
        ]),
      ),
    };
  });

const FACTS = { environment: { name: 'shop-pr-7', pullNumber: 7 } };

describe('rules', () => {
  it('never throw and always say one of their results, whatever stands in a plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const finding of evaluatePolicy({ plan, settings: {}, ...FACTS })) {
          expect(['passed', 'failed', 'unknown']).toContain(finding.result);
          expect(finding.message).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
