/** Policy rules that a public website breaks on purpose, with the reason that the report gives. */
export const INTENDED: Readonly<Record<string, string>> = {
  'PUB-05':
    'A website is public: ACLs are blocked, and the bucket policy alone opens its objects for reading.',
  'PUB-06': 'Anyone may read the objects of a website; nothing else is allowed, not even listing them.',
  'TLS-08': 'S3 website endpoints speak HTTP only.',
  'ENC-11': 'S3 website endpoints cannot serve objects that are encrypted with a KMS key; they use SSE-S3.',
};
