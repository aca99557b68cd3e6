import { type Block, readBlocks, readBoolean, readItems, readText } from '../../block.js';
import type { JoinQuery } from '../../join.js';
import { expectNotTrue, judgeAttribute, judgeTruth, passed } from '../../judgement.js';
import { isWorld } from '../../network/traffic.js';
import type { RuleRow, Subject } from '../../rule.js';
import { allOf, not, some, type Truth } from '../../truth.js';
import { ask, asText } from '../../value.js';

const API_OF_ROUTE: JoinQuery = {
  child: 'aws_apigatewayv2_route',
  attribute: 'api_id',
  parent: 'aws_apigatewayv2_api',
  keys: ['id'],
};

/** What AWS serves on the internet for the stack, and whom it lets in. */
export const ENDPOINT_RULES: readonly RuleRow[] = [
  {
    id: 'PUB-07',
    severity: 'critical',
    title: 'EKS API reachable from anywhere',
    types: ['aws_eks_cluster'],
    ids: ['CKV_AWS_38', 'CKV_AWS_39', 'AWS-0040', 'AWS-0041', 'EKS.1'],
    why: 'Anyone may knock at the cluster’s control plane, and only its authentication stands in between.',
    remedy: 'Set `endpoint_public_access = false`, or list your networks in `public_access_cidrs`.',
    judge: ({ block }) => {
      const blocks = readBlocks(block, 'vpc_config');
      return judgeTruth(blocks === 'unknown' ? blocks : some(blocks, isOpenEndpoint), {
        failed: 'The API endpoint is public and admits every address.',
        passed: 'The API endpoint is private or admits named networks only.',
        unknown: 'Who can reach the API endpoint is known only after apply.',
      });
    },
  },
  {
    id: 'PUB-08',
    severity: 'high',
    title: 'Lambda URL without authentication',
    types: ['aws_lambda_function_url'],
    ids: ['CKV_AWS_258'],
    why: 'Everyone who learns the URL can run the function, at your cost and with its role.',
    remedy: 'Set `authorization_type = "AWS_IAM"`, or put the function behind an API with an authorizer.',
    judge: (subject) =>
      judgeAttribute(subject, {
        path: 'authorization_type',
        passes: (value) => value !== 'NONE',
        absent: 'failed',
      }),
  },
  {
    id: 'PUB-10',
    severity: 'low',
    title: 'API method/route without authorization',
    types: ['aws_api_gateway_method', 'aws_apigatewayv2_route'],
    ids: ['CKV_AWS_59', 'CKV_AWS_309', 'AWS-0004', 'APIGateway.8'],
    why: 'Everyone who learns the URL can call what stands behind it.',
    remedy: 'Set an authorizer or `AWS_IAM`, or ask for an API key.',
    judge: (subject) => {
      if (isLaterWebSocketRoute(subject))
        return passed('The connection was authorized by the route `$connect`.');
      return judgeTruth(isOpenToCallers(subject), {
        failed: 'It asks neither for authorization nor for an API key.',
        passed: 'It asks for authorization or an API key, or only answers preflight requests.',
        unknown: 'Whether it asks for authorization is known only after apply.',
      });
    },
  },
  {
    id: 'PUB-15',
    severity: 'medium',
    title: 'Cognito allows guests',
    types: ['aws_cognito_identity_pool'],
    ids: ['CKV_AWS_366'],
    why: 'Anyone gets AWS credentials of the guest role without signing in.',
    remedy: 'Set `allow_unauthenticated_identities = false`.',
    judge: expectNotTrue('allow_unauthenticated_identities'),
  },
];

function isOpenEndpoint(config: Block): Truth {
  const isPublicEndpoint = ask(readBoolean(config, 'endpoint_public_access'), true, (value) => value);
  const admitsWorld = ask(readItems(config, 'public_access_cidrs'), true, (items) =>
    items.length === 0 ? true : some(items, (item) => ask(item, false, (cidr) => isWorld(asText(cidr)))),
  );
  return allOf(isPublicEndpoint, admitsWorld);
}

/** Browsers send preflight requests (OPTIONS) without credentials, so they can’t be authorized. */
function isOpenToCallers({ resource, block }: Subject): Truth {
  const isRoute = resource.type === 'aws_apigatewayv2_route';
  const method = readText(block, isRoute ? 'route_key' : 'http_method');
  const authorization = readText(block, isRoute ? 'authorization_type' : 'authorization');
  return allOf(
    ask(authorization, true, (type) => type === 'NONE'),
    not(ask(readBoolean(block, 'api_key_required'), false, (required) => required)),
    ask(method, true, (text) => !/^OPTIONS\b/.test(text)),
  );
}

/** Only `$connect` of a WebSocket API can ask for authorization; it holds for the connection. */
function isLaterWebSocketRoute({ resource, block, index }: Subject): boolean {
  const route = readText(block, 'route_key');
  if (resource.type !== 'aws_apigatewayv2_route' || route.state !== 'known') return false;
  const apis = index.join(API_OF_ROUTE).parentsOf(resource);
  if (apis === 'unknown' || apis.length === 0 || route.value === '$connect') return false;
  return apis.every((api) => {
    const protocol = readText(index.blockOf(api), 'protocol_type');
    return protocol.state === 'known' && protocol.value === 'WEBSOCKET';
  });
}
