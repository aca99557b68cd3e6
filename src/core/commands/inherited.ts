type Variables = Readonly<Record<string, string | undefined>>;

/** Mayfly's inputs and tokens, the runner's file commands, and variables that are for Terraform. */
const DROPPED = [
  /^INPUT_/,
  /^STATE_/,
  /^TF_VAR_/,
  /^TF_CLI_ARGS/,
  /^(ACTIONS_ID_TOKEN_REQUEST_(TOKEN|URL)|ACTIONS_RUNTIME_TOKEN|GITHUB_TOKEN|GH_TOKEN)$/,
  /^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY)$/,
];

/** What a program of the user's own gets of Mayfly's own environment. */
export function pickInherited(variables: Variables): Record<string, string> {
  const kept = Object.entries(variables).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !DROPPED.some((pattern) => pattern.test(entry[0])),
  );
  return Object.fromEntries(kept);
}
