import { type Block, readAttribute, readBlocks, readText } from '../block.js';
import { parseContainers } from '../containers.js';
import { failed, judgeAttribute, passed, quote, unknown } from '../judgement.js';
import { rulesOf, type Subject } from '../rule.js';
import { decodeBase64, findCredential, findNamedCredential } from '../secrets/credentials.js';
import { judgePassword, PASSWORD_TYPES } from '../secrets/password.js';
import { readUserData } from '../secrets/user-data.js';

/** One variable; `value` is undefined when it is known only after apply. */
interface Variable {
  readonly name: string;
  readonly value: string | undefined;
}

export const SECRETS_RULES = rulesOf('secrets', [
  {
    id: 'SEC-01',
    severity: 'critical',
    title: 'Credentials in user data',
    types: ['aws_instance', 'aws_launch_template', 'aws_launch_configuration'],
    ids: ['CKV_AWS_46', 'AWS-0029', 'AWS-0129'],
    why: 'User data is readable by every process of the machine and by everyone who may describe it.',
    remedy:
      'Give the machine a role, or let it read the secret from Secrets Manager or Parameter Store when it starts.',
    judge: ({ block }) => {
      const texts = readUserData(block);
      const found = texts.flatMap((text) => (text === 'unknown' ? [] : (findCredential(text) ?? [])));
      if (found.length > 0) return failed(`The user data holds ${found[0]}.`);
      return texts.includes('unknown')
        ? unknown('The plan does not show the text of the user data.')
        : passed('The user data holds no credential.');
    },
  },
  {
    id: 'SEC-02',
    severity: 'critical',
    title: 'Credentials in Lambda or ECS environment',
    types: ['aws_lambda_function', 'aws_ecs_task_definition'],
    ids: ['CKV_AWS_45', 'AWS-0036', 'ECS.8'],
    why: 'Environment variables show in the console, in API answers and in crash reports.',
    remedy:
      'Use the function’s or task’s role, or refer to the secret (`secrets` with `valueFrom`) instead of holding it.',
    judge: (subject) => {
      const variables = readVariables(subject);
      if (variables === 'unknown') return unknown('The environment variables are known only after apply.');
      for (const { name, value } of variables) {
        const kind = value === undefined ? undefined : findVariableCredential(name, value);
        if (kind !== undefined) return failed(`Variable ${quote(name)} holds ${kind}.`);
      }
      return variables.some(({ value }) => value === undefined)
        ? unknown('Some environment variables are known only after apply.')
        : passed('No environment variable holds a credential.');
    },
  },
  {
    id: 'SEC-03',
    severity: 'medium',
    title: 'Database password in the plan',
    types: PASSWORD_TYPES,
    ids: [],
    why: 'Plan and state hold the password in clear, and with them every artifact and log that holds the plan.',
    remedy:
      'Let AWS make it (`manage_master_user_password = true`), or hand it over by a write-only argument such as `password_wo`.',
    judge: judgePassword,
  },
  {
    id: 'SEC-04',
    severity: 'medium',
    title: 'Secret in a String parameter',
    types: ['aws_ssm_parameter'],
    ids: ['CKV2_AWS_34', 'CKV_AWS_337'],
    why: 'A String parameter is neither encrypted nor hidden: whoever may describe parameters reads it.',
    remedy: 'Set `type = "SecureString"`.',
    judge: (subject) =>
      judgeAttribute(subject, {
        path: 'type',
        passes: (value) => value === 'SecureString',
        absent: 'failed',
      }),
  },
]);

function findVariableCredential(name: string, value: string): string | undefined {
  return (
    findCredential(value) ?? findCredential(decodeBase64(value) ?? '') ?? findNamedCredential(name, value)
  );
}

function readVariables({ resource, block }: Subject): readonly Variable[] | 'unknown' {
  if (resource.type === 'aws_ecs_task_definition') {
    const containers = parseContainers(readText(block, 'container_definitions'));
    return containers === 'unknown' ? containers : containers.flatMap(({ environment }) => environment);
  }
  const environments = readBlocks(block, 'environment');
  if (environments === 'unknown') return environments;
  const variables: Variable[] = [];
  for (const environment of environments) {
    const map = readAttribute(environment, 'variables');
    if (map.state === 'unknown') return 'unknown';
    if (map.state === 'known') variables.push(...readMap(environment, map.value));
  }
  return variables;
}

function readMap(environment: Block, map: unknown): readonly Variable[] {
  if (typeof map !== 'object' || map === null) return [];
  const known = Object.entries(map).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name, value }] : [],
  );
  const { unknown: tree } = environment;
  const unknowns = typeof tree === 'object' && 'variables' in tree ? tree.variables : undefined;
  if (typeof unknowns !== 'object') return known;
  const later = Object.entries(unknowns).filter(([, is]) => is === true);
  return [...known, ...later.map(([name]) => ({ name, value: undefined }))];
}
