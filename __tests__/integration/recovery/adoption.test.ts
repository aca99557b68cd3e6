import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { computeRelaxation } from '../../../src/core/override/relaxations.js';
import { addressOf, renderRecoveryRoot } from '../../../src/core/recovery/recovery-root.js';
import { findWays, sortByPlan, toAdopted } from '../../../src/core/recovery/sort-candidates.js';
import { ADOPTABLE } from '../../../src/core/recovery/table.js';
import { parsePlanJson } from '../../../src/core/terraform/plan-json.js';
import { type Moto, startMoto } from '../../../tools/moto/start-moto.js';
import { runTerraform } from '../sources/harness.js';

const ENVIRONMENT = 'shop-pr-7';
const OWNER = { environment: ENVIRONMENT, repository: undefined };
const PROVIDER = {
  skip_credentials_validation: true,
  skip_metadata_api_check: true,
  skip_requesting_account_id: true,
  s3_use_path_style: true,
};

let folder: string;
let moto: Moto;
beforeAll(async () => {
  moto = await startMoto();
  folder = await realpath(await mkdtemp(join(tmpdir(), 'mayfly-adoption-')));
  await writeFile(join(folder, 'main.tf.json'), JSON.stringify({ provider: { aws: PROVIDER } }));
  await terraform('init', '-input=false');
});
afterAll(async () => {
  await moto.close();
  await rm(folder, { recursive: true, force: true });
});

const terraform = (...args: string[]): Promise<string> =>
  runTerraform({ folder, args, env: moto.environment });
const write = (content: object, defaults: object = {}): Promise<void> =>
  writeFile(
    join(folder, 'main.tf.json'),
    JSON.stringify({ ...content, provider: { aws: { ...PROVIDER, ...defaults } } }),
  );

async function listTagged(): Promise<string[]> {
  const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };
  const client = new ResourceGroupsTaggingAPIClient({ endpoint: moto.url, region: moto.region, credentials });
  const { ResourceTagMappingList = [] } = await client.send(
    new GetResourcesCommand({ TagFilters: [{ Key: 'mayfly:environment', Values: [ENVIRONMENT] }] }),
  );
  client.destroy();
  return ResourceTagMappingList.flatMap(({ ResourceARN }) => ResourceARN ?? []);
}

/** What moto makes at once and lists by tags, with protection where there is any. */
const MADE = {
  aws_vpc: { a: { cidr_block: '10.0.0.0/16' } },
  aws_subnet: { a: { vpc_id: '${aws_vpc.a.id}', cidr_block: '10.0.1.0/24' } },
  aws_internet_gateway: { a: { vpc_id: '${aws_vpc.a.id}' } },
  aws_route_table: { a: { vpc_id: '${aws_vpc.a.id}' } },
  aws_route_table_association: {
    a: { subnet_id: '${aws_subnet.a.id}', route_table_id: '${aws_route_table.a.id}' },
  },
  aws_security_group: { a: { name: ENVIRONMENT, vpc_id: '${aws_vpc.a.id}' } },
  aws_s3_bucket: { a: { bucket: `${ENVIRONMENT}-files` } },
  aws_s3_object: { a: { bucket: '${aws_s3_bucket.a.id}', key: 'a', content: 'a' } },
  aws_dynamodb_table: {
    a: {
      name: ENVIRONMENT,
      billing_mode: 'PAY_PER_REQUEST',
      hash_key: 'id',
      attribute: [{ name: 'id', type: 'S' }],
      deletion_protection_enabled: true,
    },
  },
  aws_sns_topic: { a: { name: ENVIRONMENT } },
  aws_ssm_parameter: {
    plain: { name: ENVIRONMENT, type: 'String', value: 'a' },
    path: { name: `/${ENVIRONMENT}/a`, type: 'SecureString', value: 'a' },
  },
  aws_cloudwatch_log_group: { a: { name: `/${ENVIRONMENT}` } },
  aws_cloudwatch_metric_alarm: {
    a: {
      alarm_name: ENVIRONMENT,
      comparison_operator: 'GreaterThanThreshold',
      evaluation_periods: 1,
      metric_name: 'a',
      namespace: 'a',
      period: 60,
      statistic: 'Sum',
      threshold: 1,
    },
  },
  aws_secretsmanager_secret: { a: { name: ENVIRONMENT } },
  aws_kms_key: { a: {} },
  aws_ecs_cluster: { a: { name: ENVIRONMENT } },
  aws_ecs_task_definition: {
    a: { family: ENVIRONMENT, container_definitions: '[{"name":"a","image":"a","memory":64}]' },
  },
  aws_efs_file_system: { a: {} },
  aws_acm_certificate: { a: { domain_name: 'example.com', validation_method: 'DNS' } },
};

describe('the table of adoptable types', () => {
  it('has what the provider needs to take each block for valid', async () => {
    const resource: Record<string, Record<string, object>> = {};
    for (const [index, { type, needs, ignore }] of ADOPTABLE.entries()) {
      const lifecycle = { ignore_changes: ignore ?? 'all' };
      resource[type] = {
        ...resource[type],
        [`r${index}`]: { ...needs, ...computeRelaxation(type), lifecycle },
      };
    }
    await write({ resource });
    const { diagnostics } = JSON.parse(await terraform('validate', '-json')) as {
      diagnostics: { severity: string; summary: string }[];
    };
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('resources that no state holds any more', () => {
  it('are adopted unchanged but for what protects them, and destroyed in an order that works', async () => {
    await write({ resource: MADE }, { default_tags: { tags: { 'mayfly:environment': ENVIRONMENT } } });
    await terraform('apply', '-auto-approve', '-input=false');
    await rm(join(folder, 'terraform.tfstate'));
    const arns = await listTagged();
    expect(arns.length).toBeGreaterThanOrEqual(17);

    const { open, left } = findWays({ arns, named: [] });
    expect(left).toEqual([]);
    await write(renderRecoveryRoot(open.map((one) => toAdopted(one, { relax: false }))));
    await terraform('plan', '-input=false', '-out=one');
    const plan = parsePlanJson(JSON.parse(await terraform('show', '-json', 'one')));
    expect(plan.resources.map(({ action }) => action)).toEqual(open.map(() => 'no-op'));

    const read = sortByPlan(open, { plan, owner: OWNER });
    expect(read.open).toHaveLength(open.length);
    await write(
      renderRecoveryRoot(read.open.map((one) => toAdopted(one, { relax: true, known: one.known }))),
    );
    await terraform('plan', '-input=false', '-out=two');
    const relaxed = parsePlanJson(JSON.parse(await terraform('show', '-json', 'two')));
    for (const { action, before, after, type } of relaxed.resources) {
      const changed = Object.keys(before ?? {}).filter(
        (key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]),
      );
      const allowed = Object.keys(computeRelaxation(type));
      expect({ type, action, changed: changed.filter((key) => !allowed.includes(key)) }).toEqual({
        type,
        action: changed.length === 0 ? 'no-op' : 'update',
        changed: [],
      });
    }
    await terraform('apply', '-input=false', 'two');
    await terraform('destroy', '-auto-approve', '-input=false', '-refresh=false');
    const state = JSON.parse(await readFile(join(folder, 'terraform.tfstate'), 'utf8')) as { resources: [] };
    expect(state.resources).toEqual([]);
    const still = await listTagged();
    // As AWS does, moto goes on listing inactive clusters, task definitions, and keys that wait for their end.
    expect(still.filter((arn) => !/:(kms|ecs):/.test(arn))).toEqual([]);
  });

  it('wait for each other: what others use is destroyed after them', () => {
    const arn = (name: string) => `arn:aws:ec2:eu-west-1:123456789012:${name}`;
    const { open } = findWays({
      arns: [arn('vpc/vpc-1'), arn('subnet/subnet-1'), arn('instance/i-1')],
      named: [],
    });
    const adopted = open.map((one) => toAdopted(one, { relax: true, known: ['id'] }));
    const { resource } = renderRecoveryRoot(adopted) as {
      resource: Record<string, Record<string, { depends_on?: string[] }>>;
    };
    const waits = adopted.map(({ row, label }) => resource[row.type]?.[label]?.depends_on);
    const [vpc, subnet] = adopted.map(addressOf);
    expect(waits).toEqual([undefined, [vpc], [subnet]]);
  });
});
