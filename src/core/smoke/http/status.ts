/** One status, or a class of them. */
type StatusClause = number | StatusClass;
export type StatusExpectation = StatusClause | readonly StatusClause[];

export const STATUS_CLASSES = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];

export function isExpectedStatus(status: number, expected: StatusExpectation): boolean {
  return listClauses(expected).some((clause) =>
    typeof clause === 'number' ? clause === status : Math.floor(status / 100) === Number(clause[0]),
  );
}

/** `200`, `200, 204 or 3xx`. */
export function describeStatus(expected: StatusExpectation): string {
  const clauses = listClauses(expected);
  const last = clauses.at(-1);
  return clauses.length < 2 ? `${last}` : `${clauses.slice(0, -1).join(', ')} or ${last}`;
}

/** Whether every status that is expected is a redirect, which then must not be followed. */
export function expectsRedirect(expected: StatusExpectation): boolean {
  return listClauses(expected).every((clause) =>
    (typeof clause === 'number' ? `${clause}` : clause).startsWith('3'),
  );
}

function listClauses(expected: StatusExpectation): readonly StatusClause[] {
  return typeof expected === 'object' ? expected : [expected];
}
