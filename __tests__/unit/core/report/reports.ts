import type { Finding } from '../../../../src/core/policy/finding.js';
import type { Report, ResourceChange } from '../../../../src/core/report/report.js';
import type { CheckResult } from '../../../../src/core/smoke/check-result.js';

/** Reports as real runs make them, one for each state that a pull request goes through. */

const BASE = {
  version: 1,
  environment: 'shop-pr-7',
  repository: 'acme/shop',
  pullNumber: 7,
  headSha: '3f2a9c1d5e6b7a8091a2b3c4d5e6f708192a3b4c',
  verb: 'deploy',
  outputs: [],
  stacks: [],
  checks: [],
  findings: [],
  flips: [],
  diagnostics: [],
  warnings: [],
  timeline: [],
  expiresAt: '2026-11-15T14:02:00.000Z',
  run: { id: '9876543210', attempt: 1, url: 'https://github.com/acme/shop/actions/runs/9876543210' },
  at: '2026-11-12T14:02:00.000Z',
} as const satisfies Partial<Report>;

const URL = 'http://shop-pr-7.s3-website-eu-west-1.amazonaws.com';

export function makeReport(parts: Partial<Report>): Report {
  return { ...BASE, status: 'live', ...parts };
}

export function makeChange(address: string, parts: Partial<ResourceChange> = {}): ResourceChange {
  const type = address.replace(/^module\.[^.]+\./, '').split('.')[0] ?? '';
  return { address, type, action: 'create', outcome: 'done', ms: 400, references: [], ...parts };
}

export function makeCheck(parts: Partial<CheckResult>): CheckResult {
  return {
    name: 'home page',
    kind: 'http',
    result: 'passed',
    optional: false,
    attempts: 1,
    ms: 85,
    message: 'status 200 in 85 ms',
    target: `GET ${URL}/`,
    answers: [],
    ...parts,
  };
}

export function makeFinding(parts: Partial<Finding>): Finding {
  return {
    rule: 'ENC-01',
    title: 'S3 buckets are encrypted with a key of your own',
    group: 'encryption',
    severity: 'medium',
    address: 'aws_s3_bucket.site',
    result: 'passed',
    message: 'encrypted with aws:kms',
    remedy: '',
    ...parts,
  };
}

const BUCKET = 'aws_s3_bucket.site';
const FILES = ['index.html', 'style.css', 'app.js'];

function makeChanges(parts: Partial<ResourceChange> = {}): ResourceChange[] {
  return [
    makeChange(BUCKET, { ms: 1240, ...parts }),
    makeChange('aws_s3_bucket_website_configuration.site', { references: [BUCKET], ...parts }),
    makeChange('aws_s3_bucket_public_access_block.site', { references: [BUCKET], ...parts }),
    makeChange('aws_s3_bucket_policy.site', {
      references: [BUCKET, 'aws_s3_bucket_public_access_block.site'],
      ...parts,
    }),
    ...FILES.map((file) =>
      makeChange(`aws_s3_object.file["${file}"]`, { ms: 120, references: [BUCKET], ...parts }),
    ),
  ];
}

const PASSED_FINDINGS = Array.from({ length: 21 }, (_, index) =>
  makeFinding({ rule: `LOG-${String(index + 1).padStart(2, '0')}` }),
);

const OPEN_FINDINGS = [
  makeFinding({
    result: 'failed',
    message: 'no server-side encryption with a customer key is configured',
    remedy: 'add aws_s3_bucket_server_side_encryption_configuration with sse_algorithm "aws:kms"',
    location: { file: 'infra/main.ts', line: 14 },
  }),
  makeFinding({
    rule: 'IAM-04',
    title: 'No policy allows everyone',
    group: 'iam',
    severity: 'high',
    address: 'aws_s3_bucket_policy.site',
    result: 'unknown',
    message: 'policy is known only after apply',
    remedy: 'name the principals that may read',
  }),
  makeFinding({
    rule: 'NET-02',
    title: 'Buckets block public access',
    group: 'network',
    severity: 'high',
    address: 'aws_s3_bucket_public_access_block.site',
    result: 'waived',
    message: 'block_public_policy is false',
    remedy: 'set block_public_policy = true',
    waiver: { reason: 'a public website' },
  }),
];

const STEPS = [
  { name: 'synthesize', startMs: 0, ms: 900, result: 'done' },
  { name: 'init', startMs: 900, ms: 2300, result: 'done' },
  { name: 'plan', startMs: 3200, ms: 3100, result: 'done' },
  { name: 'plan policy', startMs: 6300, ms: 40, result: 'done' },
] as const;

const DEPLOY_STEPS = [
  ...STEPS,
  { name: 'apply', startMs: 6340, ms: 2700, result: 'done' },
  { name: 'smoke', startMs: 9040, ms: 410, result: 'done' },
] as const;

const OUTPUTS = [
  { name: 'url', sensitive: false, value: URL },
  { name: 'bucket', sensitive: false, value: 'shop-pr-7-site' },
  { name: 'files', sensitive: false, value: FILES },
  { name: 'admin_password', sensitive: true },
];

export const live = makeReport({
  url: URL,
  outputs: OUTPUTS,
  stacks: [{ name: 'shop', dependsOn: [], changes: makeChanges() }],
  checks: [
    makeCheck({}),
    makeCheck({
      name: 'health',
      result: 'flaky',
      attempts: 3,
      ms: 4310,
      message: 'status 200 in 41 ms, after 2 attempts that failed',
      target: `GET ${URL}/health`,
      answers: [
        {
          seen: '',
          ms: 38,
          status: 503,
          headers: { 'retry-after': '2' },
          body: 'starting',
          failures: ['status 503, expected 200'],
        },
        {
          seen: '',
          ms: 40,
          status: 503,
          headers: { 'retry-after': '2' },
          body: 'starting',
          failures: ['status 503, expected 200'],
        },
        { seen: '', ms: 41, status: 200, headers: {}, body: 'ok', failures: [] },
      ],
    }),
  ],
  findings: [...PASSED_FINDINGS, ...OPEN_FINDINGS],
  flips: [
    { kind: 'verdict', name: 'verdict', before: 'failed', after: 'live' },
    { kind: 'check', name: 'home page', before: 'failed', after: 'passed' },
    { kind: 'finding', name: 'ENC-01 aws_s3_bucket.site', before: 'new', after: 'failed' },
  ],
  timeline: DEPLOY_STEPS,
});

export const failedSmoke = makeReport({
  status: 'failed',
  reason: 'the check "home page" failed: status 500, expected 200',
  nextStep: 'Read the answers below, then push a fix; the environment stays up until then.',
  url: URL,
  outputs: OUTPUTS,
  stacks: [
    {
      name: 'shop',
      dependsOn: [],
      changes: [
        makeChange('aws_s3_object.file["index.html"]', { action: 'update', ms: 210, references: [BUCKET] }),
      ],
    },
  ],
  evidence: {
    logs: [
      {
        group: '/aws/lambda/shop-pr-7-cart',
        lines: [
          { at: '2026-11-12T14:01:58.120Z', text: 'START RequestId: 8f3a Version: $LATEST' },
          { at: '2026-11-12T14:01:58.250Z', text: 'TypeError: price is undefined (@acme/cart)' },
        ],
        cut: true,
      },
    ],
    services: [
      {
        name: 'shop-pr-7-web',
        events: [
          { at: '2026-11-12T14:01:40.000Z', message: '(service web) is unhealthy: health checks failed' },
        ],
      },
    ],
    targets: [
      {
        group: 'web',
        target: '10.0.1.7:8080',
        state: 'unhealthy',
        reason: 'Health checks failed with these codes: [500]',
      },
    ],
    missing: [],
  },
  checks: [
    makeCheck({
      result: 'failed',
      attempts: 24,
      ms: 120_400,
      message: 'status 500, expected 200; body does not contain "Shop"; it begins "<html> <h1>500"…',
      answers: [
        {
          seen: '',
          ms: 31,
          headers: {},
          body: '',
          error: 'connection refused by 127.0.0.1:8080',
          failures: ['connection refused by 127.0.0.1:8080'],
        },
        {
          seen: '',
          ms: 52,
          request: { line: `GET ${URL}/`, headers: { accept: '*/*', authorization: '[hidden]' }, body: '' },
          timings: { dnsMs: 3, connectMs: 2, tlsMs: 11, firstByteMs: 31, totalMs: 52 },
          status: 500,
          headers: { 'content-type': 'text/html', server: 'AmazonS3', 'set-cookie': '[hidden]' },
          body: '<html>\n<h1>500 Internal Server Error</h1>\n<pre>TypeError: price is undefined (@acme/cart)</pre>\n</html>\n',
          failures: ['status 500, expected 200', 'body does not contain "Shop"; it begins "<html> <h1>500"…'],
        },
      ],
    }),
    makeCheck({ name: 'health', target: `GET ${URL}/health`, message: 'status 200 in 41 ms', ms: 41 }),
    makeCheck({
      name: 'metrics',
      optional: true,
      result: 'skipped',
      attempts: 0,
      ms: 0,
      message: 'output metrics_url is not set',
    }),
  ],
  findings: PASSED_FINDINGS,
  flips: [
    { kind: 'verdict', name: 'verdict', before: 'live', after: 'failed' },
    { kind: 'check', name: 'home page', before: 'passed', after: 'failed' },
  ],
  timeline: [...DEPLOY_STEPS.slice(0, 5), { name: 'smoke', startMs: 9040, ms: 120_400, result: 'failed' }],
});

export const blocked = makeReport({
  status: 'blocked',
  reason: '2 policy findings of severity high or worse; nothing was applied',
  nextStep: 'Fix the findings, or waive them with a reason in .github/mayfly.yml.',
  stacks: [{ name: 'shop', dependsOn: [], changes: makeChanges({ outcome: 'pending' }) }],
  findings: [
    ...PASSED_FINDINGS,
    ...OPEN_FINDINGS,
    makeFinding({
      rule: 'NET-10',
      title: 'SSH is not open to the world',
      group: 'network',
      severity: 'critical',
      address: 'aws_security_group.web',
      result: 'failed',
      message: 'ingress allows 0.0.0.0/0 to port 22',
      remedy: 'limit cidr_blocks to the addresses that need it',
      location: { file: 'infra/main.ts', line: 41 },
    }),
    makeFinding({
      rule: 'IAM-01',
      title: 'No policy allows every action',
      group: 'iam',
      severity: 'high',
      address: 'module.ci.aws_iam_role_policy.deploy[0]',
      result: 'failed',
      message: 'statement 1 allows "*" on "*"',
      remedy: 'list the actions that the role needs',
      location: { file: 'infra/ci/role.tf', line: 8 },
    }),
  ],
  flips: [{ kind: 'finding', name: 'NET-10 aws_security_group.web', before: 'new', after: 'failed' }],
  timeline: STEPS,
});

export const failedApply = makeReport({
  status: 'failed',
  reason: 'Terraform could not create aws_s3_bucket.site: BucketAlreadyExists',
  nextStep: 'Choose another bucket name; the next push applies what is missing.',
  stacks: [
    {
      name: 'network',
      dependsOn: [],
      changes: [
        makeChange('aws_vpc.main', { ms: 2100 }),
        makeChange('aws_subnet.a', { ms: 900, references: ['aws_vpc.main'] }),
      ],
    },
    {
      name: 'shop',
      dependsOn: ['network'],
      changes: [
        makeChange(BUCKET, { outcome: 'failed', ms: 300 }),
        makeChange('aws_s3_bucket_policy.site', { outcome: 'pending', references: [BUCKET] }),
        makeChange('aws_instance.old', { action: 'delete', ms: 31_000 }),
        makeChange('aws_lambda_function.api', { action: 'replace', ms: 8400 }),
      ],
    },
  ],
  diagnostics: [
    {
      severity: 'error',
      summary: 'creating S3 Bucket (shop): BucketAlreadyExists',
      detail: 'operation error S3: CreateBucket, https response error StatusCode: 409, BucketAlreadyExists',
      address: BUCKET,
      location: { file: 'infra/main.tf', line: 12 },
      snippet: 'resource "aws_s3_bucket" "site" {\n  bucket = "shop"\n}',
    },
    {
      severity: 'warning',
      summary: 'Argument is deprecated',
      detail: 'Use aws_s3_bucket_acl instead.',
      address: BUCKET,
    },
  ],
  warnings: ['the token may not write check runs (permission "checks: write" is missing), so there are none'],
  timeline: [...STEPS, { name: 'apply', startMs: 6340, ms: 33_100, result: 'failed' }],
});

export const destroyed = makeReport({
  verb: 'destroy',
  status: 'destroyed',
  receipt: { destroyed: 12, left: [], ms: 41_300 },
  timeline: [
    { name: 'init', startMs: 0, ms: 2300, result: 'done' },
    { name: 'destroy', startMs: 2300, ms: 38_000, result: 'done' },
    { name: 'proof', startMs: 40_300, ms: 1000, result: 'done' },
  ],
});

export const failedDestroy = makeReport({
  verb: 'destroy',
  status: 'failed',
  reason: 'Terraform could not destroy aws_ecr_repository.app: RepositoryNotEmptyException',
  nextStep: 'The reaper tries again within the hour; or run "mayfly destroy --pr 7" yourself.',
  receipt: { destroyed: 11, left: ['arn:aws:ecr:eu-west-1:123456789012:repository/shop-pr-7'], ms: 52_000 },
  diagnostics: [
    {
      severity: 'error',
      summary: 'ECR Repository (shop-pr-7) not empty, consider using force_delete',
      detail: '',
      address: 'aws_ecr_repository.app',
    },
  ],
});

export const skipped = makeReport({
  status: 'skipped',
  reason: 'The pull request is a draft.',
  nextStep: 'Mark it ready for review to get an environment.',
});

export const deploying = makeReport({ status: 'deploying', url: URL });

export const planned = makeReport({
  verb: 'plan',
  status: 'planned',
  stacks: [{ name: 'shop', dependsOn: [], changes: makeChanges({ outcome: 'pending' }) }],
  findings: PASSED_FINDINGS,
  timeline: STEPS,
});

export const cancelled = makeReport({
  status: 'cancelled',
  reason: 'the run was cancelled during apply; Terraform finished what it had begun and released its lock',
  nextStep: 'Re-run the job or push again.',
});

export const superseded = makeReport({
  status: 'superseded',
  reason: 'The pull request has a newer commit, 9b1c2d3.',
});

export const typicalReports: Readonly<Record<string, Report>> = {
  live,
  'failed-smoke': failedSmoke,
  blocked,
  'failed-apply': failedApply,
  destroyed,
  'failed-destroy': failedDestroy,
  skipped,
  deploying,
  planned,
  cancelled,
  superseded,
};
