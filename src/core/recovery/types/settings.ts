import type { AdoptableType } from '../adoptable-type.js';
import { NOTHING } from './placeholders.js';

export const SETTINGS: readonly AdoptableType[] = [
  {
    type: 'aws_cloudwatch_log_group',
    arn: ['logs', /^log-group:(?<name>[^:*]+)(?::\*)?$/],
    importId: '{name}',
    wave: 3,
    namedBy: 'name',
  },
  {
    // An ARN does not say whether the name of a parameter begins with `/`, unless it has more of them.
    type: 'aws_ssm_parameter',
    arn: ['ssm', /^parameter\/(?<name>[^/]+)$/],
    importId: '{name}',
    needs: { name: NOTHING, type: 'String', value: NOTHING },
    wave: 3,
    namedBy: 'name',
  },
  {
    type: 'aws_ssm_parameter',
    arn: ['ssm', /^parameter(?<name>\/.+)$/],
    importId: '{name}',
    needs: { name: NOTHING, type: 'String', value: NOTHING },
    wave: 3,
    namedBy: 'name',
  },
  {
    type: 'aws_ssm_document',
    arn: ['ssm', /^document\/(?<name>[^/]+)$/],
    importId: '{name}',
    needs: { name: NOTHING, document_type: 'Command', content: '{}' },
    wave: 3,
    namedBy: 'name',
  },
  {
    type: 'aws_secretsmanager_secret',
    arn: ['secretsmanager', /^secret:.+$/],
    importId: '{arn}',
    wave: 3,
  },
  {
    type: 'aws_kms_key',
    arn: ['kms', /^key\/(?<id>[^/]+)$/],
    importId: '{id}',
    wave: 7,
  },
];
