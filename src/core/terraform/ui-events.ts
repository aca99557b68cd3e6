/** Terraform's JSON stream (`-json`), reduced to what Mayfly shows and keeps. */
export type ApplyEvent =
  | { readonly type: 'version'; readonly terraform: string }
  | { readonly type: 'log'; readonly message: string }
  | { readonly type: 'planned'; readonly address: string; readonly action: string }
  | { readonly type: 'drift'; readonly address: string; readonly action: string }
  | { readonly type: 'started'; readonly address: string; readonly action: string }
  | {
      readonly type: 'progress';
      readonly address: string;
      readonly action: string;
      readonly elapsedMs: number;
    }
  | {
      readonly type: 'completed';
      readonly address: string;
      readonly action: string;
      readonly elapsedMs: number;
    }
  | {
      readonly type: 'errored';
      readonly address: string;
      readonly action: string;
      readonly elapsedMs: number;
    }
  | {
      readonly type: 'summary';
      readonly operation: string;
      readonly add: number;
      readonly change: number;
      readonly remove: number;
    };

export interface OutputValue {
  readonly value: unknown;
  readonly sensitive: boolean;
}
export type OutputValues = Readonly<Record<string, OutputValue>>;
