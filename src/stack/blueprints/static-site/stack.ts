import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket/index.js';
import { S3BucketOwnershipControls } from '@cdktf/provider-aws/lib/s3-bucket-ownership-controls/index.js';
import { S3BucketPolicy } from '@cdktf/provider-aws/lib/s3-bucket-policy/index.js';
import { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js';
import { S3BucketServerSideEncryptionConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration/index.js';
import { S3BucketWebsiteConfiguration } from '@cdktf/provider-aws/lib/s3-bucket-website-configuration/index.js';
import { S3Object } from '@cdktf/provider-aws/lib/s3-object/index.js';
import { App, TerraformIterator, TerraformOutput, TerraformStack } from 'cdktf';
import { escapeTemplate } from '../../../core/override/template.js';
import { computePartition } from './names.js';
import { EMULATED_PREFIX, type SiteObject } from './objects.js';

export interface SiteStackOptions {
  readonly name: string;
  readonly outputDirectory: string;
  readonly bucket: string;
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly index: string;
  readonly error: string | undefined;
  readonly objects: Readonly<Record<string, SiteObject>>;
}

/** Writes `stacks/<name>/cdk.tf.json` below the output folder. */
export function synthesizeSiteStack(options: SiteStackOptions): void {
  // Validation would look for providers by starting processes; traces would read source maps.
  const app = new App({ outdir: options.outputDirectory, skipValidation: true, stackTraces: false });
  const stack = new TerraformStack(app, options.name);
  new AwsProvider(stack, 'aws', { region: options.region });
  const bucket = new S3Bucket(stack, 'site', { bucket: options.bucket, forceDestroy: true });
  addProtection(stack, bucket);
  const website = addWebsite(stack, bucket, options);
  addPublicRead(stack, bucket, options);
  addObjects(stack, bucket, options.objects);
  const { endpoint } = options;
  const url =
    endpoint === undefined
      ? `http://${website.websiteEndpoint}`
      : `${endpoint.replace(/\/+$/, '')}/${options.bucket}/${EMULATED_PREFIX}`;
  new TerraformOutput(stack, 'url', { value: url });
  new TerraformOutput(stack, 'bucket', { value: bucket.bucket });
  app.synth();
}

function addProtection(stack: TerraformStack, bucket: S3Bucket): void {
  new S3BucketOwnershipControls(stack, 'ownership', {
    bucket: bucket.bucket,
    rule: { objectOwnership: 'BucketOwnerEnforced' },
  });
  new S3BucketServerSideEncryptionConfigurationA(stack, 'encryption', {
    bucket: bucket.bucket,
    rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
  });
}

function addWebsite(
  stack: TerraformStack,
  bucket: S3Bucket,
  { index, error }: SiteStackOptions,
): S3BucketWebsiteConfiguration {
  return new S3BucketWebsiteConfiguration(stack, 'website', {
    bucket: bucket.bucket,
    indexDocument: { suffix: index },
    ...(error === undefined ? {} : { errorDocument: { key: error } }),
  });
}

/** Reading single objects is open to all, by the bucket policy and by nothing else. */
function addPublicRead(stack: TerraformStack, bucket: S3Bucket, options: SiteStackOptions): void {
  const access = new S3BucketPublicAccessBlock(stack, 'access', {
    bucket: bucket.bucket,
    blockPublicAcls: true,
    ignorePublicAcls: true,
    blockPublicPolicy: false,
    restrictPublicBuckets: false,
  });
  const statement = {
    Sid: 'PublicRead',
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:${computePartition(options.region)}:s3:::${options.bucket}/*`,
  };
  new S3BucketPolicy(stack, 'policy', {
    bucket: bucket.bucket,
    policy: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
    // S3 refuses a public policy while new buckets' default block is on.
    dependsOn: [access],
  });
}

/** One resource for all files: addresses read `aws_s3_object.file["css/site.css"]`. */
function addObjects(stack: TerraformStack, bucket: S3Bucket, objects: SiteStackOptions['objects']): void {
  const rows = Object.entries(objects).map(([key, { source, contentType, hash }]) => [
    escapeTemplate(key),
    { source: escapeTemplate(source), type: contentType, hash },
  ]);
  const file = TerraformIterator.fromMap(Object.fromEntries(rows));
  new S3Object(stack, 'file', {
    forEach: file,
    bucket: bucket.bucket,
    key: file.key,
    source: `\${path.module}/${file.getString('source')}`,
    contentType: file.getString('type'),
    // A preview must show the newest push: caches ask each time.
    cacheControl: 'no-cache',
    sourceHash: file.getString('hash'),
  });
}
