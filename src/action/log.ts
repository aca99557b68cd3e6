import { endGroup, error, info, setSecret, startGroup, warning } from '@actions/core';
import { neutralizeCommands } from '../core/text/workflow-command.js';
import type { Log } from '../ports.js';

const warned = new Set<string>();

/** Whether the step's log has this warning already. */
export const wasWarned = (line: string): boolean => warned.has(line);

/**
 * The step's log. Text from outside can't start a workflow command; annotations are left to the report, so that the
 * ten which GitHub shows for a step are not spent on progress.
 */
export const actionLog: Log = {
  info: (line) => info(neutralizeCommands(line)),
  warn: (line) => {
    warned.add(line);
    warning(line);
  },
  error: (line) => error(line),
  group: async (title, body) => {
    startGroup(neutralizeCommands(title));
    try {
      return await body();
    } finally {
      endGroup();
    }
  },
  mask: (value) => {
    if (value.trim() !== '') setSecret(value);
  },
};
