import type { SourceLocation } from '../policy/finding.js';

/** One message of Terraform's own, from its JSON stream. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  readonly address?: string;
  readonly location?: SourceLocation;
  /** The source lines that Terraform quotes, where it does. */
  readonly snippet?: string;
}
