import type { ActionsMetadataProvider } from '@actions/languageservice';
import { parse } from 'yaml';
import { z } from 'zod';
import { type LanguageService, loadLanguageService } from './language-service.js';

const metadata = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** Validates YAML of GitHub Actions; each problem reads `line:column message`, lines counted from 1. */
export interface Validator {
  workflow(text: string): Promise<readonly string[]>;
  action(text: string): Promise<readonly string[]>;
}

/** `actionFile` is the text of our own action.yml: steps that use the action are held against its inputs. */
export async function createValidator(actionFile: string): Promise<Validator> {
  const service = await loadLanguageService();
  const config = { actionsMetadataProvider: knowOwnAction(actionFile) };
  // The service keeps what it parsed by the document's address, so each document gets one of its own.
  let opened = 0;
  const open = (name: string, text: string) => service.create(`file:///${opened++}/${name}`, 'yaml', 1, text);
  return {
    workflow: async (text) => {
      const local = text.replaceAll(/uses: \.\/(?:\.mayfly-action)?\s*$/gm, 'uses: own/mayfly@local');
      return render(await service.validate(open('workflow.yml', local), config));
    },
    action: async (text) => render(await service.validateAction(open('action.yml', text))),
  };
}

/** Other people's actions are known by name only; without an answer the service would call them missing. */
function knowOwnAction(actionFile: string): ActionsMetadataProvider {
  const { inputs, outputs, ...own } = metadata.parse(parse(actionFile));
  const known = Object.fromEntries(
    Object.entries(inputs).map(([name, { description, default: value }]) => [
      name,
      { description, ...(value === undefined ? {} : { default: value }) },
    ]),
  );
  return {
    fetchActionMetadata: async ({ owner, name }) =>
      name === 'mayfly' ? { ...own, inputs: known, outputs } : { name: `${owner}/${name}`, description: '' },
  };
}

type Found = Awaited<ReturnType<LanguageService['validate']>>;

function render(found: Found): readonly string[] {
  return found.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);
}
