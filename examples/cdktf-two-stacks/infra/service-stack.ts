import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket/index.js';
import { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js';
import { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter/index.js';
import { VpcEndpoint } from '@cdktf/provider-aws/lib/vpc-endpoint/index.js';
import { TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { NetworkStack } from './network-stack.js';

export interface StorageStackProps {
  readonly network: NetworkStack;
}

/** A bucket that the network reaches without leaving AWS. What it takes of the network crosses the stacks. */
export class StorageStack extends TerraformStack {
  constructor(scope: Construct, id: string, { network }: StorageStackProps) {
    super(scope, id);
    const mayfly = this.node.tryGetContext('mayfly');
    const name: string = mayfly?.environment ?? 'shop-local';
    const region: string = mayfly?.region ?? 'eu-west-1';

    new AwsProvider(this, 'aws', { region });
    const bucket = new S3Bucket(this, 'orders', { bucket: `${name}-orders` });
    new S3BucketPublicAccessBlock(this, 'private', {
      bucket: bucket.bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new VpcEndpoint(this, 's3', {
      vpcId: network.vpcId,
      serviceName: `com.amazonaws.${region}.s3`,
      routeTableIds: [network.routeTableId],
    });
    new SsmParameter(this, 'home', {
      name: `/shop/${name}/network`,
      type: 'String',
      value: network.vpcId,
    });
    new TerraformOutput(this, 'bucket', { value: bucket.bucket });
    new TerraformOutput(this, 'vpc', { value: network.vpcId });
  }
}
