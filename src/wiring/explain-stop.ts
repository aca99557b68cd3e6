import type { Phase } from '../action/phase.js';
import { plural } from '../core/text/plural.js';
import type { OutlivedEnd } from './outlived-programs.js';

/** How a main step was stopped, and what became of the Terraform that it had started. */
export function explainStop({ interrupted, programs }: Phase, end: OutlivedEnd): string {
  const stopped = interrupted
    ? 'the run was cancelled and stopped before it could finish'
    : 'the run was killed before it could finish';
  const program = programs.at(-1);
  if (program === undefined) return stopped;
  const changes = `${plural(end.changes, 'change')} made`;
  const command = `terraform ${program.command}`;
  if (end.orderly) return `${stopped}; ${command} ended by itself (${changes}) and saved its state`;
  const how = end.running.length > 0 ? 'still ran when the job ended' : 'was killed too';
  return `${stopped}; ${command} ${how} (${changes}): its state may lack what it made last`;
}
