import { readPath, readText } from '../block.js';
import { parseContainers } from '../containers.js';
import { failed, judgeAttribute, passed, show, unknown } from '../judgement.js';
import { usesLaunchTemplate } from '../launch-template.js';
import { rulesOf } from '../rule.js';

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
]);
