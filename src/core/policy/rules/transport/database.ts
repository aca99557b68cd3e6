import { type Block, readBlocks, readText } from '../../block.js';
import { computeDefault, type Engine, findEngine } from '../../database-engines.js';
import type { JoinQuery } from '../../join.js';
import { judgeTruth, passed, quote, unknown } from '../../judgement.js';
import type { Judgement, Subject } from '../../rule.js';
import { allOf, some, type Truth } from '../../truth.js';
import { ask } from '../../value.js';

const GROUP_OF_DATABASE: JoinQuery = {
  child: 'aws_db_instance',
  attribute: 'parameter_group_name',
  parent: 'aws_db_parameter_group',
  keys: ['name', 'id'],
};

/** A database is judged by its parameter group, or by AWS’s own group for its engine. */
export function judgeDatabase(subject: Subject): Judgement {
  const { resource, block, index } = subject;
  const name = readText(block, 'parameter_group_name');
  if (name.state === 'absent') return judgeDefaults(block);
  const groups = index.join(GROUP_OF_DATABASE).parentsOf(resource);
  const [group] = groups === 'unknown' ? [] : groups;
  if (group !== undefined) return judgeGroup(index.blockOf(group));
  if (name.state === 'known' && name.value.startsWith('default.')) {
    return judgeFamily(name.value.slice('default.'.length));
  }
  return unknown('Its parameter group is not in the plan, or known only after apply.');
}

/** A group that databases of the plan use is judged with them. */
export function judgeParameterGroup({ resource, block, index }: Subject): Judgement | undefined {
  const { certain } = index.join(GROUP_OF_DATABASE).childrenOf(resource);
  return certain.length > 0 ? undefined : judgeGroup(block);
}

function judgeGroup(block: Block): Judgement {
  const family = readText(block, 'family');
  if (family.state !== 'known')
    return unknown('The family of the parameter group is known only after apply.');
  const engine = findEngine(family.value);
  if (engine === undefined) return hasNoParameter(family.value);
  const written = readBlocks(block, 'parameter');
  if (written === 'unknown') return unknown('The parameters are known only after apply.');
  const parameters = written.filter((parameter) => isNamed(parameter, engine.parameter) !== false);
  if (parameters.length === 0) return judgeFamily(family.value);
  const requires = some(parameters, (parameter) =>
    allOf(isNamed(parameter, engine.parameter), isOn(parameter, engine)),
  );
  return describe(engine, requires);
}

function judgeDefaults(block: Block): Judgement {
  const engine = readText(block, 'engine');
  const version = readText(block, 'engine_version');
  if (engine.state !== 'known') return unknown('The engine is known only after apply.');
  return judgeFamily(`${engine.value}${version.state === 'known' ? version.value : ''}`);
}

function judgeFamily(family: string): Judgement {
  const engine = findEngine(family);
  return engine === undefined ? hasNoParameter(family) : describe(engine, computeDefault(engine, family));
}

function hasNoParameter(family: string): Judgement {
  return passed(`No parameter of ${quote(family)} requires TLS.`);
}

function describe({ parameter }: Engine, requires: Truth): Judgement {
  return judgeTruth(requires === 'unknown' ? requires : !requires, {
    failed: `\`${parameter}\` does not require TLS.`,
    passed: `\`${parameter}\` requires TLS.`,
    unknown: `Whether \`${parameter}\` requires TLS is known only after apply.`,
  });
}

function isNamed(parameter: Block, wanted: string): Truth {
  return ask(readText(parameter, 'name'), false, (name) => name.toLowerCase() === wanted);
}

function isOn(parameter: Block, { on }: Engine): Truth {
  return ask(readText(parameter, 'value'), false, (value) => on.test(value));
}
