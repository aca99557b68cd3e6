import { readItems, readNumber } from '../block.js';
import type { JoinQuery } from '../join.js';
import { failed, judgeTruth, passed, show, unknown } from '../judgement.js';
import { rulesOf } from '../rule.js';
import { not, some } from '../truth.js';
import { ask } from '../value.js';
import { ACCESS_LOG_RULES } from './logging/access-logs.js';

/** Days that logs of an environment are worth keeping. */
const MAX_RETENTION_DAYS = 30;
const EKS_LOGS = ['api', 'audit', 'authenticator'];
const FLOW_LOG: JoinQuery = {
  child: 'aws_flow_log',
  attribute: 'vpc_id',
  parent: 'aws_vpc',
  keys: ['id'],
};

export const LOGGING_RULES = rulesOf('logging', [
  ...ACCESS_LOG_RULES,
  {
    id: 'LOG-03',
    severity: 'medium',
    title: 'VPC without flow logs',
    types: ['aws_vpc'],
    ids: ['CKV2_AWS_11', 'AWS-0178', 'EC2.6'],
    why: 'Without flow logs there is no trace of what was reached from where.',
    remedy: 'Add an `aws_flow_log` whose `vpc_id` refers to the VPC.',
    judge: ({ resource, index }) => {
      const { certain, possible } = index.join(FLOW_LOG).childrenOf(resource);
      if (certain.length > 0) return passed('A flow log refers to the VPC.');
      return possible.length > 0
        ? unknown('Whether a flow log belongs to the VPC is known only after apply.')
        : failed('No flow log refers to the VPC.');
    },
  },
  {
    id: 'LOG-04',
    severity: 'medium',
    title: 'EKS control plane logs off',
    types: ['aws_eks_cluster'],
    ids: ['CKV_AWS_37', 'AWS-0038', 'EKS.8'],
    why: 'Who did what in the cluster can’t be found out afterwards.',
    remedy: `Set \`enabled_cluster_log_types\` to ${EKS_LOGS.map((name) => `\`${name}\``).join(', ')} at least.`,
    judge: ({ block }) => {
      const types = readItems(block, 'enabled_cluster_log_types');
      const lacksSome = ask(types, true, (items) =>
        some(EKS_LOGS, (name) => not(some(items, (item) => ask(item, false, (value) => value === name)))),
      );
      return judgeTruth(lacksSome, {
        failed: `Not all of ${EKS_LOGS.join(', ')} are logged.`,
        passed: `${EKS_LOGS.join(', ')} are logged.`,
        unknown: '`enabled_cluster_log_types` is known only after apply.',
      });
    },
  },
  {
    id: 'LOG-05',
    severity: 'low',
    title: 'Log retention unset or too long for a preview',
    types: ['aws_cloudwatch_log_group'],
    ids: ['CKV_AWS_66'],
    opposes: ['CKV_AWS_338'],
    why: 'Logs that never expire are paid for long after the environment is gone.',
    remedy: `Set \`retention_in_days\` to ${MAX_RETENTION_DAYS} or fewer.`,
    judge: ({ block }) => {
      const days = readNumber(block, 'retention_in_days');
      if (days.state === 'unknown') return unknown('`retention_in_days` is known only after apply.');
      const value = days.state === 'absent' ? 0 : days.value;
      if (value === 0) return failed('The logs never expire.');
      const text = `The logs are kept for ${show(block, 'retention_in_days', value)} days.`;
      return value > MAX_RETENTION_DAYS ? failed(text) : passed(text);
    },
  },
]);
