const REQUEST_LIMIT_MS = 20_000;

export interface JsonCall {
  readonly url: string;
  readonly region: string;
  /** As in the signature's scope. */
  readonly service: string;
  /** `X-Amz-Target`. */
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Asks the emulator as AWS's JSON services are asked; it looks at no signature. */
export async function callJson({ url, region, service, target, body }: JsonCall): Promise<unknown> {
  const response = await fetch(`${url}/`, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=x/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=x`,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': target,
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
  });
  if (!response.ok) throw new Error(`${target} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
