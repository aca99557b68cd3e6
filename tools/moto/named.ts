import { callJson } from './json-call.js';

export interface NamedParameter {
  readonly Name: string;
  readonly Value: string;
  readonly ARN: string;
}
export interface NamedLogGroup {
  readonly logGroupName: string;
  readonly arn: string;
}

/** What is named after the environment, whether it carries its tags or not. */
export interface Named {
  readonly parameters: readonly NamedParameter[];
  readonly logGroups: readonly NamedLogGroup[];
}

/** Parameters below `/<environment>/`, log groups whose name ends with it. */
export async function findNamed(
  place: { readonly url: string; readonly region: string },
  environment: string,
): Promise<Named> {
  const [parameters, groups] = await Promise.all([
    callJson({
      ...place,
      service: 'ssm',
      target: 'AmazonSSM.GetParametersByPath',
      body: { Path: `/${environment}`, Recursive: true, MaxResults: 10 },
    }),
    callJson({
      ...place,
      service: 'logs',
      target: 'Logs_20140328.DescribeLogGroups',
      body: { logGroupNamePattern: environment },
    }),
  ]);
  const { Parameters = [] } = parameters as { Parameters?: NamedParameter[] };
  const { logGroups = [] } = groups as { logGroups?: NamedLogGroup[] };
  return {
    parameters: Parameters,
    logGroups: logGroups.filter(({ logGroupName }) => logGroupName.endsWith(`/${environment}`)),
  };
}
