import { type Block, readBlocks, readBoolean, readText } from '../../block.js';
import { expectTrue, failed, judgeTruth, passed, show, unknown } from '../../judgement.js';
import type { Judgement, RuleRow, Subject } from '../../rule.js';
import { anyOf, some, type Truth } from '../../truth.js';
import { ask } from '../../value.js';
import { judgeDatabase, judgeParameterGroup } from './database.js';

export const DATA_STORE_RULES: readonly RuleRow[] = [
  {
    id: 'TLS-05',
    severity: 'critical',
    title: 'OpenSearch without enforced HTTPS',
    types: ['aws_opensearch_domain', 'aws_elasticsearch_domain'],
    ids: ['CKV_AWS_83', 'CKV_AWS_228', 'AWS-0046', 'AWS-0126'],
    why: 'Searches, documents and credentials may cross the network in clear, or under a broken TLS.',
    remedy:
      'Set `enforce_https = true` and `tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"` in `domain_endpoint_options`.',
    judge: judgeDomainEndpoint,
  },
  {
    id: 'TLS-06',
    severity: 'high',
    title: 'ElastiCache / MSK traffic in clear',
    types: ['aws_elasticache_replication_group', 'aws_msk_cluster'],
    ids: ['CKV_AWS_30', 'CKV_AWS_81', 'AWS-0051', 'AWS-0073', 'ElastiCache.5'],
    why: 'Sessions, messages and passwords cross the network for everyone on it to read.',
    remedy:
      'Set `transit_encryption_enabled = true`; for MSK, `client_broker = "TLS"` in `encryption_in_transit`.',
    judge: (subject) =>
      subject.resource.type === 'aws_msk_cluster'
        ? judgeBrokers(subject)
        : expectTrue('transit_encryption_enabled')(subject),
  },
  {
    id: 'TLS-07',
    severity: 'medium',
    title: 'Database does not require TLS',
    types: ['aws_db_instance', 'aws_db_parameter_group'],
    ids: ['CKV2_AWS_69', 'RDS.38', 'RDS.39'],
    why: 'A client that forgets TLS is let in, and sends its password and data in clear.',
    remedy:
      'Set the parameter `rds.force_ssl` (PostgreSQL, SQL Server) or `require_secure_transport` (MySQL, MariaDB) to 1.',
    judge: (subject) =>
      subject.resource.type === 'aws_db_instance' ? judgeDatabase(subject) : judgeParameterGroup(subject),
  },
];

/** The domain speaks plain HTTP too unless it is told not to. A TLS policy that is not set is AWS’s to choose. */
function judgeDomainEndpoint({ block }: Subject): Judgement {
  const options = readBlocks(block, 'domain_endpoint_options');
  if (options === 'unknown') return unknown('`domain_endpoint_options` is known only after apply.');
  const [endpoint] = options;
  if (endpoint === undefined)
    return failed('`domain_endpoint_options` is not set, so the domain answers plain HTTP.');
  const https = readBoolean(endpoint, 'enforce_https');
  if (https.state === 'known' && !https.value) return failed('`enforce_https` is false.');
  const policy = readText(endpoint, 'tls_security_policy');
  if (policy.state === 'known' && policy.value.startsWith('Policy-Min-TLS-1-0')) {
    return failed(`The TLS policy is ${show(endpoint, 'tls_security_policy', policy.value)}.`);
  }
  return https.state === 'unknown' || policy.state === 'unknown'
    ? unknown('How the domain is reached is known only after apply.')
    : passed('The domain asks for HTTPS.');
}

/**
 * Where the block is not written, the API’s default counts, which admits both
 * (https://docs.aws.amazon.com/msk/1.0/apireference/clusters.html#clusters-model-encryptionintransit); where it is,
 * the provider’s, which is TLS.
 */
function judgeBrokers({ block }: Subject): Judgement {
  const encryption = readBlocks(block, 'encryption_info');
  if (encryption !== 'unknown' && encryption.length === 0) {
    return failed('`encryption_info` is not set; clients may then come in clear.');
  }
  return judgeTruth(encryption === 'unknown' ? encryption : some(encryption, someTransitIsPlain), {
    failed: 'Clients or brokers may talk in clear.',
    passed: 'Clients and brokers talk over TLS only.',
    unknown: 'How clients and brokers talk is known only after apply.',
  });
}

function someTransitIsPlain(encryption: Block): Truth {
  const transits = readBlocks(encryption, 'encryption_in_transit');
  if (transits === 'unknown') return transits;
  return some(transits, (transit) =>
    anyOf([
      ask(readText(transit, 'client_broker'), false, (mode) => mode !== 'TLS'),
      ask(readBoolean(transit, 'in_cluster'), false, (encrypted) => !encrypted),
    ]),
  );
}
