import type { FailureKind } from '../core/errors.js';
import type { Diagnostic } from '../core/terraform/diagnostic.js';
import { blameTerraform, type TerraformStep } from './blame-terraform.js';
import type { Standing } from './journal.js';

const AGAIN = 'Mend what the error names outside of the code, and re-run this job.';
const GO_ON = 'Mend what the error names and push, or re-run this job: it goes on from what was made.';
const DESTROY_AGAIN = 'Re-run this job to try again; state and bundle are kept until everything is gone.';

const NEXT_STEPS: Readonly<Record<TerraformStep, Readonly<Record<FailureKind, string>>>> = {
  initialize: { input: 'Mend the Terraform code and push.', outside: AGAIN },
  plan: { input: 'Mend the Terraform code and push.', outside: AGAIN },
  apply: { input: GO_ON, outside: GO_ON },
  destroy: { input: DESTROY_AGAIN, outside: DESTROY_AGAIN },
};

interface KnownMistake {
  readonly pattern: RegExp;
  readonly nextStep: string;
}

/** S3, IAM and most others; DynamoDB; Lambda. */
const NAME_TAKEN =
  /\b\w*Already(?:Exists|OwnedByYou)|ResourceInUse\w*:.*already exists|ResourceConflict\w*:.*already exist/i;

/** Whether something could not be made because something else has its name. */
export const isNameTaken = ({ summary, detail }: Diagnostic): boolean =>
  NAME_TAKEN.test(`${summary}\n${detail}`);

/** What people who bring their own Terraform meet first. */
const KNOWN_MISTAKES: readonly KnownMistake[] = [
  {
    pattern: NAME_TAKEN,
    nextStep:
      "The name is taken, perhaps by another environment. Build it from the environment's name: `${env.name}` in " +
      '`source.variables`, `mayfly.environment` of the context in a CDKTF app.',
  },
  {
    pattern: /\bNo value for required variable\b/,
    nextStep: 'Give it under `source.variables` in the configuration.',
  },
];

/** How a run stands when Terraform could not do a step: its first error, and how many more there are. */
export function explainTerraform(diagnostics: readonly Diagnostic[], step: TerraformStep): Standing {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const more = errors.length > 1 ? ` (+${errors.length - 1} more)` : '';
  const kind = blameTerraform(first, step);
  return {
    status: 'failed',
    reason: `Terraform could not ${step}: ${first?.summary ?? 'it gave no reason'}${more}`,
    nextStep: explainLock(first) ?? explainKnown(errors) ?? NEXT_STEPS[step][kind],
    kind,
  };
}

function explainKnown(errors: readonly Diagnostic[]): string | undefined {
  const texts = errors.map(({ summary, detail }) => `${summary}\n${detail}`);
  return KNOWN_MISTAKES.find(({ pattern }) => texts.some((text) => pattern.test(text)))?.nextStep;
}

/** Who holds the state's lock, and what to do; the lock of a process that was killed stays where it is. */
function explainLock(error: Diagnostic | undefined): string | undefined {
  if (error?.summary !== 'Error acquiring the state lock') return undefined;
  const read = (name: string) => new RegExp(`^ *${name}: +(.+)$`, 'm').exec(error.detail)?.[1]?.trim();
  const path = read('Path');
  const holder = `${read('Who') ?? 'Another run'} has held the lock since ${read('Created') ?? 'an unknown time'}`;
  // A lock in S3 is an object beside the state; the system itself releases the lock of a local file.
  const inBucket = path !== undefined && !/^([/\\]|\w:)/.test(path);
  const release = inBucket ? `; if that run is gone for good, delete s3://${path}.tflock first` : '';
  return `${holder}: wait for that run, then re-run this job${release}.`;
}
