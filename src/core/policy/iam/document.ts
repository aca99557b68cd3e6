/** An IAM or resource policy after parsing; one shape for JSON text and for `aws_iam_policy_document`. */
export interface PolicyDocument {
  readonly statements: readonly Statement[];
  /** False when further statements will be known only after apply. */
  readonly complete: boolean;
}

/** A text of a policy that will be known only after apply, such as the ARN of a resource not yet made. */
export const UNKNOWN_PART = Symbol('known after apply');
export type Part = string | typeof UNKNOWN_PART;

export interface Statement {
  readonly effect: Part;
  readonly actions: readonly Part[];
  readonly notActions: readonly Part[];
  readonly resources: readonly Part[];
  readonly notResources: readonly Part[];
  readonly principals: readonly Principal[];
  readonly notPrincipals: readonly Principal[];
  readonly conditions: readonly Condition[];
}

/** `type` is AWS, Service, Federated, CanonicalUser, or `*`. */
export interface Principal {
  readonly type: string;
  readonly id: Part;
}

export interface Condition {
  /** Lower case, such as `stringequals`. */
  readonly operator: string;
  /** Lower case, such as `aws:securetransport`. */
  readonly key: string;
  readonly values: readonly Part[];
}

/**
 * Parses a policy's JSON text by IAM's grammar
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html). Undefined when it is none.
 */
export function parsePolicyText(text: string): PolicyDocument | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(json)) return undefined;
  const statements = asList(json.Statement).filter(isObject).map(parseStatement);
  return { statements, complete: true };
}

function parseStatement(json: Readonly<Record<string, unknown>>): Statement {
  return {
    // AWS refuses a statement without one; the worse reading keeps it from passing until then.
    effect: typeof json.Effect === 'string' ? json.Effect : 'Allow',
    actions: parseTexts(json.Action),
    notActions: parseTexts(json.NotAction),
    resources: parseTexts(json.Resource),
    notResources: parseTexts(json.NotResource),
    principals: parsePrincipals(json.Principal),
    notPrincipals: parsePrincipals(json.NotPrincipal),
    conditions: parseConditions(json.Condition),
  };
}

function parsePrincipals(json: unknown): readonly Principal[] {
  if (!isObject(json)) return parseTexts(json).map((id) => ({ type: '*', id }));
  return Object.entries(json).flatMap(([type, ids]) => parseTexts(ids).map((id) => ({ type, id })));
}

function parseConditions(json: unknown): readonly Condition[] {
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([operator, keys]) =>
    isObject(keys)
      ? Object.entries(keys).map(([key, values]) => ({
          operator: operator.toLowerCase(),
          key: key.toLowerCase(),
          values: parseTexts(values),
        }))
      : [],
  );
}

function parseTexts(json: unknown): readonly string[] {
  return asList(json).flatMap((item) =>
    typeof item === 'string' || typeof item === 'boolean' || typeof item === 'number' ? [String(item)] : [],
  );
}

function asList(json: unknown): readonly unknown[] {
  if (json === undefined || json === null) return [];
  return Array.isArray(json) ? json : [json];
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
