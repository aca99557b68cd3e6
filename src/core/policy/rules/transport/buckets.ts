import { readPolicy, someStatement } from '../../iam/read.js';
import { deniesPlainHttp } from '../../iam/statement.js';
import type { JoinQuery } from '../../join.js';
import { judgeTruth } from '../../judgement.js';
import type { RuleRow, Subject } from '../../rule.js';
import { anyOf, not, some, type Truth } from '../../truth.js';

const BUCKET_POLICY: JoinQuery = {
  child: 'aws_s3_bucket_policy',
  attribute: 'bucket',
  parent: 'aws_s3_bucket',
  keys: ['bucket', 'id'],
};

export const BUCKET_TLS_RULES: readonly RuleRow[] = [
  {
    id: 'TLS-08',
    severity: 'medium',
    title: 'Bucket policy does not deny plain HTTP',
    types: ['aws_s3_bucket', 'aws_s3_bucket_policy'],
    ids: ['CKV_AWS_379', 'S3.5'],
    why: 'S3 answers requests without TLS unless the bucket’s policy denies them.',
    remedy: 'Add a statement that denies `s3:*` to `*` where `aws:SecureTransport` is `false`.',
    judge: (subject) =>
      judgeTruth(
        not(subject.resource.type === 'aws_s3_bucket' ? bucketDenies(subject) : policyDenies(subject)),
        {
          failed: 'No bucket policy denies requests without TLS.',
          passed: 'The bucket policy denies requests without TLS.',
          unknown: 'Whether a bucket policy denies requests without TLS is known only after apply.',
        },
      ),
  },
];

function policyDenies(subject: Subject): Truth {
  return someStatement(readPolicy(subject, 'policy'), deniesPlainHttp);
}

function bucketDenies(subject: Subject): Truth {
  const { resource, index } = subject;
  const { certain, possible } = index.join(BUCKET_POLICY).childrenOf(resource);
  const denies = (child: Subject['resource']) =>
    policyDenies({ resource: child, block: index.blockOf(child), index });
  const surely = anyOf([policyDenies(subject), some(certain, denies)]);
  return surely === false && some(possible, denies) !== false ? 'unknown' : surely;
}
