import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { evaluatePolicy, RULES } from '../../src/core/policy/evaluate.js';
import { parsePlanJson } from '../../src/core/terraform/plan-json.js';
import { type BenchWorld, CLI } from './life.js';

const RESOURCES = 10_000;

const KINDS = [
  { type: 'aws_s3_bucket', after: { force_destroy: false, tags_all: {} } },
  {
    type: 'aws_security_group',
    after: { ingress: [{ from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] },
  },
  { type: 'aws_db_instance', after: { storage_encrypted: false, publicly_accessible: true } },
  {
    type: 'aws_iam_policy',
    after: { policy: '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}' },
  },
  { type: 'aws_s3_bucket_public_access_block', after: { block_public_acls: true } },
];

/** Ms to parse and judge a plan with many resources, and how that grows when there are twice as many. */
export function measurePolicy() {
  judge(RESOURCES);
  const one = judge(RESOURCES);
  const two = judge(2 * RESOURCES);
  return { ms: one, resources: RESOURCES, rules: RULES.length, growth: two / one };
}

/** Prints the most memory that the process held, in KiB, when it ends. */
const TELL_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))";

/** MB that the command line holds at most while it judges a plan with many resources. */
export async function measurePolicyMemory({ node, folder, env }: BenchWorld): Promise<number> {
  const plan = join(folder, 'large-plan.json');
  await writeFile(plan, JSON.stringify(makePlan(RESOURCES)));
  const args = ['--import', TELL_MEMORY, CLI, 'policy', '--plan', plan, '--format', 'json'];
  const child = spawn(node, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(child, 'close');
  const peak = /peak (\d+)$/.exec(Buffer.concat(chunks).toString())?.[1];
  if (peak === undefined) throw new Error('the command line did not tell its memory');
  return (Number(peak) * 1024) / 1e6;
}

function judge(count: number): number {
  const json = makePlan(count);
  const start = performance.now();
  evaluatePolicy({ plan: parsePlanJson(json), settings: {} });
  return performance.now() - start;
}

/** Each bucket has a name of its own, and each public access block belongs to one bucket. */
const nameOf = (type: string | undefined, index: number) =>
  type?.startsWith('aws_s3_bucket') ? { bucket: `b${Math.floor(index / KINDS.length)}` } : {};

function makePlan(count: number): unknown {
  const resource_changes = Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length];
    const name = `r${index}`;
    return {
      address: `${kind?.type}.${name}`,
      mode: 'managed',
      type: kind?.type,
      name,
      provider_name: 'registry.terraform.io/hashicorp/aws',
      change: {
        actions: ['create'],
        before: null,
        after: { ...kind?.after, ...nameOf(kind?.type, index) },
        after_unknown: { id: true },
        after_sensitive: {},
      },
    };
  });
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes,
    configuration: { root_module: {} },
  };
}
