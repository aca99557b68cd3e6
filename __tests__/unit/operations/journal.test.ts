import { describe, expect, it } from '@jest/globals';
import { Journal } from '../../../src/operations/journal.js';
import { ENVIRONMENT, FakeWorld } from './fake-world.js';

const open = () => new Journal(new FakeWorld().context(), 'deploy');
const crossing = (value: unknown) => ({ 'cross-stack-output-aws_x': { value, sensitive: true } });

describe('what a journal hides', () => {
  it('is every text of a sensitive output, wherever it turns up', () => {
    const journal = open();
    journal.setOutputs({ users: { value: { admin: 'letmein-letmein' }, sensitive: true } });
    journal.warnings.push('the server said letmein-letmein');
    const report = journal.report({ status: 'live' });
    expect(report.outputs).toEqual([{ name: 'users', sensitive: true }]);
    expect(report.warnings).toEqual(['the server said ***']);
  });

  it('is what crosses stacks, and such outputs are not listed', () => {
    const journal = open();
    journal.setOutputs(crossing('a-database-password'));
    journal.warnings.push('refused a-database-password');
    const report = journal.report({ status: 'live' });
    expect(report.outputs).toEqual([]);
    expect(report.warnings).toEqual(['refused ***']);
  });

  it('is not what an open output shows, though it crosses stacks before', () => {
    const journal = open();
    journal.setOutputs(crossing('lb-1.example.com'));
    journal.setOutputs({ url: { value: 'http://lb-1.example.com/', sensitive: false } });
    expect(journal.report({ status: 'live' }).url).toBe('http://lb-1.example.com/');
  });

  it.each([ENVIRONMENT, 'eu-west-1', '8080'])('is never %s, which crosses stacks too', (value) => {
    const journal = open();
    journal.setOutputs(crossing(value));
    journal.warnings.push(`about ${value}`);
    const report = journal.report({ status: 'live' });
    expect(report.environment).toBe(ENVIRONMENT);
    expect(report.warnings).toEqual([`about ${value}`]);
  });
});
