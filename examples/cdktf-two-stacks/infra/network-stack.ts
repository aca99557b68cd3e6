import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { Subnet } from '@cdktf/provider-aws/lib/subnet/index.js';
import { Vpc } from '@cdktf/provider-aws/lib/vpc/index.js';
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

export const CIDR_BLOCK = '10.20.0.0/16';

/** A network without a way to the internet. */
export class NetworkStack extends TerraformStack {
  readonly vpcId: string;
  readonly subnetId: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, 'aws');
    const vpc = new Vpc(this, 'vpc', { cidrBlock: CIDR_BLOCK });
    const subnet = new Subnet(this, 'private', { vpcId: vpc.id, cidrBlock: '10.20.1.0/24' });
    this.vpcId = vpc.id;
    this.subnetId = subnet.id;
  }
}
