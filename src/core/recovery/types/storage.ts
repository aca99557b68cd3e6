import type { AdoptableType } from '../adoptable-type.js';
import { NOTHING } from './placeholders.js';

export const STORAGE: readonly AdoptableType[] = [
  {
    type: 'aws_s3_bucket',
    arn: ['s3', /^(?<name>[^/:]+)$/],
    importId: '{name}',
    wave: 3,
    namedBy: 'bucket',
  },
  {
    type: 'aws_dynamodb_table',
    arn: ['dynamodb', /^table\/(?<name>[^/]+)$/],
    importId: '{name}',
    needs: { name: NOTHING },
    wave: 3,
    namedBy: 'name',
  },
  {
    type: 'aws_ecr_repository',
    arn: ['ecr', /^repository\/(?<name>.+)$/],
    importId: '{name}',
    needs: { name: NOTHING },
    wave: 3,
    namedBy: 'name',
  },
  {
    type: 'aws_efs_access_point',
    arn: ['elasticfilesystem', /^access-point\/(?<id>[^/]+)$/],
    importId: '{id}',
    needs: { file_system_id: 'fs-12345678' },
    wave: 2,
  },
  {
    type: 'aws_efs_file_system',
    arn: ['elasticfilesystem', /^file-system\/(?<id>[^/]+)$/],
    importId: '{id}',
    wave: 3,
  },
  {
    type: 'aws_ebs_volume',
    arn: ['ec2', /^volume\/(?<id>vol-\w+)$/],
    importId: '{id}',
    needs: { availability_zone: 'eu-west-1a', size: 1 },
    wave: 2,
    dependent: true,
  },
  {
    type: 'aws_ebs_snapshot',
    arn: ['ec2', /^snapshot\/(?<id>snap-\w+)$/],
    importId: '{id}',
    needs: { volume_id: 'vol-12345678' },
    wave: 3,
    dependent: true,
  },
  {
    type: 'aws_ami',
    arn: ['ec2', /^image\/(?<id>ami-\w+)$/],
    importId: '{id}',
    needs: { name: NOTHING },
    wave: 2,
    dependent: true,
  },
];
