import { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group/index.js';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role/index.js';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy/index.js';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket/index.js';
import { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js';
import { S3Object } from '@cdktf/provider-aws/lib/s3-object/index.js';
import { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter/index.js';
import { TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** A private bucket for uploads, a role that may use it, its logs, and a parameter that tells services where it is. */
export class UploadsStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const name: string = this.node.tryGetContext('mayfly')?.environment ?? 'uploads-local';

    new AwsProvider(this, 'aws', { defaultTags: [{ tags: { service: 'uploads' } }] });
    const bucket = this.addBucket(name);
    this.addRole(name, bucket);
    new CloudwatchLogGroup(this, 'logs', {
      name: `/uploads/${name}`,
      retentionInDays: Number(this.node.tryGetContext('retentionDays') ?? 30),
    });
    new SsmParameter(this, 'location', {
      name: `/uploads/${name}/bucket`,
      type: 'String',
      value: bucket.bucket,
    });

    new TerraformOutput(this, 'bucket', { value: bucket.bucket });
    new TerraformOutput(this, 'url', { value: objectUrl(bucket, 'welcome.txt') });
  }

  private addBucket(name: string): S3Bucket {
    const bucket = new S3Bucket(this, 'uploads', {
      bucket: `${name}-uploads`,
      lifecycle: { preventDestroy: true },
    });
    new S3BucketPublicAccessBlock(this, 'private', {
      bucket: bucket.bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new S3Object(this, 'welcome', { bucket: bucket.bucket, key: 'welcome.txt', content: 'welcome' });
    return bucket;
  }

  private addRole(name: string, bucket: S3Bucket): void {
    const role = new IamRole(this, 'uploader', {
      name: `${name}-uploader`,
      assumeRolePolicy: policy({
        Effect: 'Allow',
        Principal: { Service: 'lambda.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    });
    new IamRolePolicy(this, 'may-upload', {
      role: role.name,
      policy: policy({
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:PutObject'],
        Resource: `${bucket.arn}/*`,
      }),
    });
  }
}

function policy(statement: Record<string, unknown>): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

/** Where an object is served; AWS_ENDPOINT_URL is set where the AWS is not the real one. */
function objectUrl(bucket: S3Bucket, key: string): string {
  const endpoint = process.env.AWS_ENDPOINT_URL;
  return endpoint === undefined
    ? `https://${bucket.bucketRegionalDomainName}/${key}`
    : `${endpoint}/${bucket.bucket}/${key}`;
}
