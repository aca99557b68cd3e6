import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { RouteTable } from '@cdktf/provider-aws/lib/route-table/index.js';
import { RouteTableAssociation } from '@cdktf/provider-aws/lib/route-table-association/index.js';
import { Subnet } from '@cdktf/provider-aws/lib/subnet/index.js';
import { Vpc } from '@cdktf/provider-aws/lib/vpc/index.js';
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** A network without a way to the internet. */
export class NetworkStack extends TerraformStack {
  readonly vpcId: string;
  readonly routeTableId: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, 'aws');
    const vpc = new Vpc(this, 'vpc', { cidrBlock: '10.20.0.0/16', enableDnsHostnames: true });
    const subnet = new Subnet(this, 'private', { vpcId: vpc.id, cidrBlock: '10.20.1.0/24' });
    const routeTable = new RouteTable(this, 'routes', { vpcId: vpc.id });
    new RouteTableAssociation(this, 'private-routes', { subnetId: subnet.id, routeTableId: routeTable.id });
    this.vpcId = vpc.id;
    this.routeTableId = routeTable.id;
  }
}
