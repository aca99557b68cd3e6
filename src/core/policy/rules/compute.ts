import { readPath, readText } from '../block.js';
import { parseContainers } from '../containers.js';
import { failed, judgeAttribute, passed, show, unknown } from '../judgement.js';
import { computeEndOfSupport, RUNTIMES_AS_OF } from '../lambda-runtimes.js';
import { usesLaunchTemplate } from '../launch-template.js';
import { type Judgement, rulesOf, type Subject } from '../rule.js';
import { ask } from '../value.js';

export const COMPUTE_RULES = rulesOf('compute', [
  {
    id: 'CMP-01',
    severity: 'high',
    title: 'IMDSv1 allowed',
    types: ['aws_instance', 'aws_launch_template', 'aws_launch_configuration'],
    ids: ['CKV_AWS_79', 'CKV_AWS_341', 'AWS-0028', 'AWS-0130', 'EC2.8'],
    why: 'Version 1 of the metadata service gives the role’s credentials to any request that the application can be tricked into.',
    remedy: 'Set `http_tokens = "required"` in `metadata_options`.',
    judge: (subject) => {
      const { resource, block } = subject;
      const endpoint = readPath(block, 'metadata_options.http_endpoint');
      if (endpoint.state === 'known' && endpoint.value === 'disabled') {
        return passed('The metadata service is off.');
      }
      const inherits = resource.type === 'aws_instance' && usesLaunchTemplate(block);
      return judgeAttribute(subject, {
        path: 'metadata_options.http_tokens',
        passes: (value) => value === 'required',
        absent: inherits ? 'passed' : 'failed',
      });
    },
  },
  {
    id: 'CMP-02',
    severity: 'high',
    title: 'Privileged container or host namespace',
    types: ['aws_ecs_task_definition'],
    ids: ['CKV_AWS_334', 'CKV_AWS_335', 'ECS.3', 'ECS.4'],
    why: 'A privileged container, or one that sees the host’s processes, is root on the machine it shares.',
    remedy: 'Remove `privileged` and `pid_mode = "host"`; add the single Linux capabilities that are needed.',
    judge: ({ block }) => {
      const mode = readText(block, 'pid_mode');
      if (mode.state === 'known' && mode.value === 'host') return failed('`pid_mode` is `host`.');
      const containers = parseContainers(readText(block, 'container_definitions'));
      if (containers === 'unknown') return unknown('The container definitions are known only after apply.');
      const privileged = containers.find((container) => container.privileged);
      if (privileged !== undefined)
        return failed(`Container ${show(block, 'container_definitions', privileged.name)} is privileged.`);
      return mode.state === 'unknown'
        ? unknown('`pid_mode` is known only after apply.')
        : passed('No container is privileged.');
    },
  },
  {
    id: 'CMP-03',
    severity: 'high',
    title: 'ECR without scan / mutable tags',
    types: ['aws_ecr_repository'],
    ids: ['CKV_AWS_163', 'CKV_AWS_51', 'AWS-0030', 'AWS-0031', 'ECR.1', 'ECR.2'],
    why: 'Known holes reach the environment unseen, and a tag may come to mean an image that nobody reviewed.',
    remedy:
      'Set `image_scanning_configuration { scan_on_push = true }` and `image_tag_mutability = "IMMUTABLE"`.',
    judge: judgeRepository,
  },
  {
    id: 'CMP-04',
    severity: 'medium',
    title: 'Deprecated Lambda runtime',
    types: ['aws_lambda_function'],
    ids: ['CKV_AWS_363', 'Lambda.2'],
    why: 'A runtime without support gets no security patches, and AWS will in time refuse to create functions of it.',
    remedy: 'Move to a supported runtime: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html.',
    judge: ({ block }) => {
      const runtime = readText(block, 'runtime');
      if (runtime.state === 'unknown') return unknown('`runtime` is known only after apply.');
      if (runtime.state === 'absent')
        return passed('The function is an image, which brings its own runtime.');
      const name = show(block, 'runtime', runtime.value);
      const end = computeEndOfSupport(runtime.value);
      return end === undefined
        ? passed(`AWS supports ${name} as of ${RUNTIMES_AS_OF}.`)
        : failed(`AWS ended support of ${name} on ${end}.`);
    },
  },
]);

function judgeRepository({ block }: Subject): Judgement {
  const scan = readPath(block, 'image_scanning_configuration.scan_on_push');
  const mutability = readText(block, 'image_tag_mutability');
  const unscanned = ask(scan, true, (value) => value !== true);
  // `IMMUTABLE_WITH_EXCLUSION` leaves named tags, such as `latest`, movable on purpose.
  const mutable = ask(mutability, true, (value) => !value.startsWith('IMMUTABLE'));
  const faults = [
    ...(unscanned === true ? ['images are not scanned on push'] : []),
    ...(mutable === true ? ['tags can be moved to another image'] : []),
  ];
  if (faults.length > 0) return failed(`In the repository, ${faults.join(' and ')}.`);
  return unscanned === 'unknown' || mutable === 'unknown'
    ? unknown('How the repository scans and tags images is known only after apply.')
    : passed('Images are scanned on push and tags are immutable.');
}
