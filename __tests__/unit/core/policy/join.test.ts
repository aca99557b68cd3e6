import { describe, expect, it } from '@jest/globals';
import { PlanIndex } from '../../../../src/core/policy/plan-index.js';
import { computed, later, planOf, resource, type Sketch } from './plan-builder.js';

const query = { child: 'aws_flow_log', attribute: 'vpc_id', parent: 'aws_vpc', keys: ['id'] };

/** Addresses of the flow logs of each VPC; a `?` marks those that may be its own. */
function joined(sketches: readonly Sketch[], moduleReferences: Record<string, readonly string[]> = {}) {
  const plan = planOf(sketches, { moduleReferences: new Map(Object.entries(moduleReferences)) });
  const index = new PlanIndex(plan);
  return Object.fromEntries(
    index.ofType('aws_vpc').map((vpc) => {
      const { certain, possible } = index.join(query).childrenOf(vpc);
      const names = [
        ...certain.map(({ address }) => address),
        ...possible.map(({ address }) => `${address}?`),
      ];
      return [vpc.address, names];
    }),
  );
}

const vpc = (address: string, values = {}) => resource(address, { id: computed, ...values });
const log = (address: string, vpc_id: unknown, more: Partial<Sketch> = {}) =>
  resource(address, { vpc_id }, more);

describe('a join', () => {
  it('goes by value where it is known', () => {
    expect(
      joined([vpc('aws_vpc.a', { id: 'vpc-1' }), vpc('aws_vpc.b'), log('aws_flow_log.a', 'vpc-1')]),
    ).toEqual({
      'aws_vpc.a': ['aws_flow_log.a'],
      'aws_vpc.b': [],
    });
  });

  it('goes by reference among parents of one name', () => {
    const parents = [vpc('aws_vpc.a', { id: 'vpc-1' }), vpc('aws_vpc.b', { id: 'vpc-1' })];
    const child: Sketch = log('aws_flow_log.a', 'vpc-1');
    const plan = planOf([...parents, child]);
    const configuration = new Map(plan.configuration).set('aws_flow_log.a', {
      address: 'aws_flow_log.a',
      expressions: { vpc_id: { references: ['aws_vpc.b.id', 'aws_vpc.b'] } },
    });
    const index = new PlanIndex({ ...plan, configuration });
    const certain = index
      .ofType('aws_vpc')
      .map((parent) => index.join(query).childrenOf(parent).certain.length);
    expect(certain).toEqual([0, 1]);
  });

  it('goes by reference where it is not', () => {
    const child = log('aws_flow_log.a', later('aws_vpc.b.id', 'aws_vpc.b'));
    expect(joined([vpc('aws_vpc.a'), vpc('aws_vpc.b'), child])).toEqual({
      'aws_vpc.a': [],
      'aws_vpc.b': ['aws_flow_log.a'],
    });
  });

  it('takes the instance whose key the reference names', () => {
    const child = log('aws_flow_log.a', later('aws_vpc.a["y"].id', 'aws_vpc.a["y"]', 'aws_vpc.a'));
    expect(joined([vpc('aws_vpc.a["x"]'), vpc('aws_vpc.a["y"]'), child])).toEqual({
      'aws_vpc.a["x"]': [],
      'aws_vpc.a["y"]': ['aws_flow_log.a'],
    });
  });

  it('pairs instances of for_each over the parent by their keys', () => {
    const child = (key: string) =>
      log(`aws_flow_log.a["${key}"]`, later('each.value.id', 'each.value'), { forEach: ['aws_vpc.a'] });
    expect(joined([vpc('aws_vpc.a["x"]'), vpc('aws_vpc.a["y"]'), child('x'), child('y')])).toEqual({
      'aws_vpc.a["x"]': ['aws_flow_log.a["x"]'],
      'aws_vpc.a["y"]': ['aws_flow_log.a["y"]'],
    });
  });

  it('pairs instances of count by their numbers', () => {
    const child = (n: number) => log(`aws_flow_log.a[${n}]`, later('aws_vpc.a', 'count.index'));
    expect(joined([vpc('aws_vpc.a[0]'), vpc('aws_vpc.a[1]'), child(0), child(1)])).toEqual({
      'aws_vpc.a[0]': ['aws_flow_log.a[0]'],
      'aws_vpc.a[1]': ['aws_flow_log.a[1]'],
    });
  });

  it('follows a module’s output', () => {
    const child = log('aws_flow_log.a', later('module.net.vpc_id', 'module.net'));
    expect(joined([vpc('module.net.aws_vpc.a'), child], { 'module.net.vpc_id': ['aws_vpc.a.id'] })).toEqual({
      'module.net.aws_vpc.a': ['aws_flow_log.a'],
    });
  });

  it('follows a module’s input, through two modules', () => {
    const child = log('module.a.module.b.aws_flow_log.a', later('var.vpc'));
    const references = {
      'module.a.module.b.var.vpc': ['var.network'],
      'module.a.var.network': ['aws_vpc.a.id'],
    };
    expect(joined([vpc('aws_vpc.a'), child], references)).toEqual({
      'aws_vpc.a': ['module.a.module.b.aws_flow_log.a'],
    });
  });

  it('stays within one instance of a module', () => {
    const child = (key: string) =>
      log(`module.a["${key}"].aws_flow_log.a`, later('aws_vpc.a.id', 'aws_vpc.a'));
    const parents = [vpc('module.a["x"].aws_vpc.a'), vpc('module.a["y"].aws_vpc.a')];
    expect(joined([...parents, child('x'), child('y')])).toEqual({
      'module.a["x"].aws_vpc.a': ['module.a["x"].aws_flow_log.a'],
      'module.a["y"].aws_vpc.a': ['module.a["y"].aws_flow_log.a'],
    });
  });

  it('follows a name that another resource hands on', () => {
    const first = log('aws_flow_log.a', later('aws_vpc.a.id', 'aws_vpc.a'));
    const second = log('aws_flow_log.b', later('aws_flow_log.a.vpc_id', 'aws_flow_log.a'));
    expect(joined([vpc('aws_vpc.a'), first, second])).toEqual({
      'aws_vpc.a': ['aws_flow_log.a', 'aws_flow_log.b'],
    });
  });

  it('passes over what is named for itself, as another kind of parent', () => {
    const other = log('aws_flow_log.a', later('aws_default_vpc.b.id', 'aws_default_vpc.b'));
    expect(joined([vpc('aws_vpc.a'), resource('aws_default_vpc.b'), other])).toEqual({ 'aws_vpc.a': [] });
  });

  it('leaves open what a resource that holds values of others hands on', () => {
    const carried = log('aws_flow_log.a', later('aws_ssm_parameter.b.value', 'aws_ssm_parameter.b'));
    expect(joined([vpc('aws_vpc.a'), resource('aws_ssm_parameter.b'), carried])).toEqual({
      'aws_vpc.a': ['aws_flow_log.a?'],
    });
  });

  it('leaves open what depends on a local', () => {
    expect(joined([vpc('aws_vpc.a'), log('aws_flow_log.a', later('local.vpc'))])).toEqual({
      'aws_vpc.a': ['aws_flow_log.a?'],
    });
  });

  it('leaves open which of two instances is meant', () => {
    const child = log('aws_flow_log.a', later('aws_vpc.a', 'var.choice'));
    expect(joined([vpc('aws_vpc.a[0]'), vpc('aws_vpc.a[1]'), child])).toEqual({
      'aws_vpc.a[0]': ['aws_flow_log.a?'],
      'aws_vpc.a[1]': ['aws_flow_log.a?'],
    });
  });

  it('ends when names refer to each other in a circle', () => {
    const one = log('aws_flow_log.a', later('aws_flow_log.b.vpc_id'));
    const two = log('aws_flow_log.b', later('aws_flow_log.a.vpc_id'));
    expect(joined([vpc('aws_vpc.a'), one, two])).toEqual({
      'aws_vpc.a': ['aws_flow_log.a?', 'aws_flow_log.b?'],
    });
  });
});

describe('the parents of a child', () => {
  function parentsOf(child: Sketch, ...others: Sketch[]) {
    const index = new PlanIndex(planOf([child, ...others]));
    const [found] = index.ofType('aws_flow_log');
    const parents = found === undefined ? [] : index.join(query).parentsOf(found);
    return parents === 'unknown' ? parents : parents.map(({ address }) => address);
  }

  it('are those that it refers to', () => {
    const child = log('aws_flow_log.a', later('aws_vpc.b.id', 'aws_vpc.b'));
    expect(parentsOf(child, vpc('aws_vpc.a'), vpc('aws_vpc.b'))).toEqual(['aws_vpc.b']);
  });

  it('are none where it names something outside of the plan, or nothing', () => {
    expect(parentsOf(log('aws_flow_log.a', 'vpc-9'), vpc('aws_vpc.a'))).toEqual([]);
    expect(parentsOf(log('aws_flow_log.a', null), vpc('aws_vpc.a'))).toEqual([]);
  });

  it('are unknown where it may be one of two, or any', () => {
    const either = log('aws_flow_log.a', later('aws_vpc.a.id', 'aws_vpc.b.id'));
    expect(parentsOf(either, vpc('aws_vpc.a'), vpc('aws_vpc.b'))).toBe('unknown');
    expect(parentsOf(log('aws_flow_log.a', later('local.vpc')), vpc('aws_vpc.a'))).toBe('unknown');
  });
});
