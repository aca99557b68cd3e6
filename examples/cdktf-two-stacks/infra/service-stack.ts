import { NetworkInterface } from '@cdktf/provider-aws/lib/network-interface/index.js';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket/index.js';
import { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group/index.js';
import { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter/index.js';
import { TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { CIDR_BLOCK, type NetworkStack } from './network-stack.js';

export interface ServiceStackProps {
  readonly network: NetworkStack;
}

/** What a service needs: an address in the network, and a bucket. What it takes of the network crosses the stacks. */
export class ServiceStack extends TerraformStack {
  constructor(scope: Construct, id: string, { network }: ServiceStackProps) {
    super(scope, id);
    const name: string = this.node.tryGetContext('mayfly')?.environment ?? 'shop-local';

    new AwsProvider(this, 'aws');
    const group = new SecurityGroup(this, 'inside', {
      name: `${name}-service`,
      description: 'HTTPS from inside the network',
      vpcId: network.vpcId,
      ingress: [
        {
          description: 'HTTPS',
          protocol: 'tcp',
          fromPort: 443,
          toPort: 443,
          cidrBlocks: [CIDR_BLOCK],
        },
      ],
    });
    const address = new NetworkInterface(this, 'address', {
      subnetId: network.subnetId,
      securityGroups: [group.id],
    });
    const bucket = new S3Bucket(this, 'orders', { bucket: `${name}-orders` });
    new S3BucketPublicAccessBlock(this, 'private', {
      bucket: bucket.bucket,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new SsmParameter(this, 'service', {
      name: `/shop/${name}/address`,
      type: 'String',
      value: address.privateIp,
    });
    new TerraformOutput(this, 'bucket', { value: bucket.bucket });
    new TerraformOutput(this, 'vpc', { value: network.vpcId });
  }
}
