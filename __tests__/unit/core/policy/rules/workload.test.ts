import { computed, later, resource } from '../plan-builder.js';
import { casesOf, testRules } from '../rule-cases.js';

const task = (...containers: unknown[]) =>
  resource('aws_ecs_task_definition.a', { container_definitions: JSON.stringify(containers) });
const lambda = (variables: unknown) => resource('aws_lambda_function.a', { environment: [{ variables }] });
// Amazon's own examples, split so that no scanner takes this file for a leak.
const KEY_ID = `AKIA${'IOSFODNN7EXAMPLE'}`;
const SECRET = `wJalrXUtnFEMI/${'K7MDENG/bPxRfiCYEXAMPLEKEY'}`;
const SHA1 = '4b5bdb129967473f51128eb44b4113077b6911c8';
const hashed = { user_data: SHA1 };
const written = (constant_value: unknown) => ({
  configuration: new Map([
    ['aws_instance.a', { address: 'aws_instance.a', expressions: { user_data: { constant_value } } }],
  ]),
});

const repository = (image_scanning_configuration: unknown, image_tag_mutability: unknown) =>
  resource('aws_ecr_repository.a', { image_scanning_configuration, image_tag_mutability });

testRules(
  'compute',
  casesOf([
    ['CMP-01', 'failed', 'nobody set it', resource('aws_instance.a', { metadata_options: computed })],
    [
      'CMP-01',
      'failed',
      'tokens are optional',
      resource('aws_launch_template.a', { metadata_options: [{ http_tokens: 'optional' }] }),
    ],
    [
      'CMP-01',
      'passed',
      'tokens are required',
      resource('aws_instance.a', { metadata_options: [{ http_tokens: 'required' }] }),
    ],
    [
      'CMP-01',
      'passed',
      'the service is off',
      resource('aws_instance.a', { metadata_options: [{ http_endpoint: 'disabled' }] }),
    ],
    [
      'CMP-01',
      'passed',
      'the launch template decides',
      resource('aws_instance.a', { launch_template: [{ name: 'a' }], metadata_options: computed }),
    ],
    [
      'CMP-01',
      'unknown',
      'it is not known yet',
      resource('aws_instance.a', { metadata_options: [{ http_tokens: later('x.a.b') }] }),
    ],
    ['CMP-02', 'failed', 'a container is privileged', task({ name: 'a' }, { name: 'b', privileged: true })],
    [
      'CMP-02',
      'failed',
      'it shares the host’s processes',
      resource('aws_ecs_task_definition.a', { container_definitions: '[]', pid_mode: 'host' }),
    ],
    ['CMP-02', 'passed', 'none is', task({ name: 'a', privileged: false })],
    [
      'CMP-02',
      'unknown',
      'the containers are not known yet',
      resource('aws_ecs_task_definition.a', { container_definitions: later('x.a.b') }),
    ],
    [
      'CMP-02',
      'unknown',
      'the text is no list of containers',
      resource('aws_ecs_task_definition.a', { container_definitions: '{' }),
    ],
    ['CMP-03', 'failed', 'images are not scanned', repository([{ scan_on_push: false }], 'IMMUTABLE')],
    ['CMP-03', 'failed', 'nobody set scanning', repository([], 'IMMUTABLE')],
    ['CMP-03', 'failed', 'tags can be moved', repository([{ scan_on_push: true }], 'MUTABLE')],
    ['CMP-03', 'failed', 'nobody set what tags can do', repository([{ scan_on_push: true }], null)],
    [
      'CMP-03',
      'passed',
      'images are scanned and tags stay',
      repository([{ scan_on_push: true }], 'IMMUTABLE'),
    ],
    [
      'CMP-03',
      'passed',
      'only named tags can be moved',
      repository([{ scan_on_push: true }], 'IMMUTABLE_WITH_EXCLUSION'),
    ],
    [
      'CMP-03',
      'unknown',
      'scanning is not known yet',
      repository([{ scan_on_push: later('x.a.b') }], 'IMMUTABLE'),
    ],
    ['CMP-04', 'failed', 'support has ended', resource('aws_lambda_function.a', { runtime: 'python3.8' })],
    ['CMP-04', 'passed', 'it is supported', resource('aws_lambda_function.a', { runtime: 'nodejs24.x' })],
    ['CMP-04', 'passed', 'support ends later', resource('aws_lambda_function.a', { runtime: 'java17' })],
    ['CMP-04', 'passed', 'the function is an image', resource('aws_lambda_function.a', { runtime: null })],
    [
      'CMP-04',
      'unknown',
      'it is not known yet',
      resource('aws_lambda_function.a', { runtime: later('x.a.b') }),
    ],
  ]),
);

testRules('secrets', [
  ...casesOf([
    [
      'SEC-01',
      'failed',
      'it holds a key id',
      resource('aws_launch_template.a', { user_data: btoa(`export AWS_ACCESS_KEY_ID=${KEY_ID}`) }),
    ],
    [
      'SEC-01',
      'failed',
      'it holds a secret key',
      resource('aws_instance.a', { user_data_base64: btoa(`key = "${SECRET}"`) }),
    ],
    [
      'SEC-01',
      'failed',
      'it holds a private key',
      resource('aws_instance.a', { user_data: '-----BEGIN RSA PRIVATE KEY-----' }),
    ],
    [
      'SEC-01',
      'passed',
      'it holds a commit hash',
      resource('aws_launch_configuration.a', { user_data: `git checkout ${SHA1}` }),
    ],
    [
      'SEC-01',
      'passed',
      'there is none',
      resource('aws_instance.a', { user_data: computed, user_data_base64: computed }),
    ],
    ['SEC-01', 'unknown', 'it is not known yet', resource('aws_instance.a', { user_data: later('x.a.b') })],
    ['SEC-02', 'failed', 'a variable is a key id', lambda({ ID: KEY_ID })],
    [
      'SEC-02',
      'failed',
      'a known one is, beside an unknown one',
      lambda({ HOST: later('aws_db_instance.a.address'), KEY: SECRET }),
    ],
    [
      'SEC-02',
      'failed',
      'a container’s variable is',
      task({ name: 'a', environment: [{ name: 'KEY', value: SECRET }] }),
    ],
    ['SEC-02', 'failed', 'it hides in Base64', lambda({ KEY: btoa(`${KEY_ID}:${SECRET}`) })],
    [
      'SEC-02',
      'failed',
      'its name says so',
      task({ name: 'a', environment: [{ name: 'DATABASE_PASSWORD', value: 'oh no D:' }] }),
    ],
    [
      'SEC-02',
      'passed',
      'a variable says where the secret is',
      lambda({
        DB_SECRET: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a',
        API_KEY: '/shop/api-key',
        SECRET_NAME: 'shop',
        VERIFY_TOKEN: 'true',
      }),
    ],
    ['SEC-02', 'passed', 'none is', lambda({ STAGE: 'preview', COMMIT: SHA1 })],
    [
      'SEC-02',
      'passed',
      'containers refer to secrets',
      task({ name: 'a', secrets: [{ name: 'KEY', valueFrom: 'arn:aws:ssm:…' }] }),
    ],
    ['SEC-02', 'passed', 'there are none', resource('aws_lambda_function.a', { environment: [] })],
    ['SEC-02', 'unknown', 'one is not known yet', lambda({ HOST: later('aws_db_instance.a.address') })],
    ['SEC-02', 'unknown', 'all are not known yet', lambda(later('aws_db_instance.a.address'))],
    ['SEC-03', 'failed', 'a database’s is', resource('aws_db_instance.a', { password: 'hunter22' })],
    [
      'SEC-03',
      'failed',
      'a warehouse’s is, though AWS could make it',
      resource('aws_redshift_cluster.a', { manage_master_password: false, master_password: 'hunter22' }),
    ],
    [
      'SEC-03',
      'passed',
      'AWS makes it',
      resource('aws_rds_cluster.a', { manage_master_user_password: true, master_password: computed }),
    ],
    ['SEC-03', 'passed', 'it is written only', resource('aws_db_instance.a', { password_wo_version: 1 })],
    [
      'SEC-03',
      'unknown',
      'it is made at random',
      resource('aws_db_instance.a', { password: later('random_password.a.result') }),
    ],
    ['SEC-04', 'failed', 'it is a String', resource('aws_ssm_parameter.a', { type: 'String' })],
    ['SEC-04', 'failed', 'it is a list', resource('aws_ssm_parameter.a', { type: 'StringList' })],
    ['SEC-04', 'passed', 'it is secure', resource('aws_ssm_parameter.a', { type: 'SecureString' })],
    ['SEC-04', 'unknown', 'it is not known yet', resource('aws_ssm_parameter.a', { type: later('x.a.b') })],
  ]),
  {
    rule: 'SEC-01',
    result: 'failed',
    when: 'the plan has a hash and the code has a key id',
    plan: [resource('aws_instance.a', hashed)],
    more: written(`echo ${KEY_ID}`),
  },
  {
    rule: 'SEC-01',
    result: 'passed',
    when: 'the plan has a hash and the code has no credential',
    plan: [resource('aws_instance.a', hashed)],
    more: written('echo hello'),
  },
  {
    rule: 'SEC-01',
    result: 'unknown',
    when: 'the plan has a hash and the code an expression',
    plan: [resource('aws_instance.a', hashed)],
    more: written(undefined),
  },
]);
