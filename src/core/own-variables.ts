/** Environment variables of the run itself. */
interface OwnVariables {
  readonly names: RegExp;
  /** Whether programs of the user's own get them all the same; no check may send any. */
  readonly forPrograms: boolean;
}

/** The first that fits counts. */
const OWN_VARIABLES: readonly OwnVariables[] = [
  // Mayfly's inputs, and what it keeps for its last step.
  { names: /^(?:INPUT|STATE)_/, forPrograms: false },
  // Terraform's.
  { names: /^TF_(?:VAR|TOKEN|CLI_ARGS)/, forPrograms: false },
  // Tokens of the job.
  { names: /^(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN$/, forPrograms: false },
  { names: /^ACTIONS_(?:ID_TOKEN_REQUEST_(?:TOKEN|URL)|RUNTIME_TOKEN)$/, forPrograms: false },
  // The files by which a step changes the job.
  { names: /^GITHUB_(?:OUTPUT|STATE|ENV|PATH|STEP_SUMMARY)$/, forPrograms: false },
  { names: /^(?:AWS|GITHUB|ACTIONS)_/, forPrograms: true },
];

const findOwn = (name: string): OwnVariables | undefined =>
  OWN_VARIABLES.find(({ names }) => names.test(name));

/** Whether a program of the user's own may have it. */
export const isForPrograms = (name: string): boolean => findOwn(name)?.forPrograms ?? true;

/** Whether it is the run's own, so that no check may send it. Some systems tell no case in names. */
export const isOwnVariable = (name: string): boolean => findOwn(name.toUpperCase()) !== undefined;
