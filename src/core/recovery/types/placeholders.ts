/** Values that the provider takes for valid; they are of nothing that exists. */
export const NOTHING = 'mayfly-nothing';
export const NO_ARN = 'arn:aws:iam::123456789012:role/mayfly-nothing';
export const NO_POLICY = '{"Version":"2012-10-17","Statement":[]}';
