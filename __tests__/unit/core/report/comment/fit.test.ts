import { describe, expect, it } from '@jest/globals';
import { renderFitting } from '../../../../../src/core/report/comment/fit.js';
import type { Section } from '../../../../../src/core/report/comment/section.js';
import { makeReport } from '../reports.js';

const NOTE = "Left out to fit the test's limit: ";

function makeSection(name: string, priority: Section['priority'], sizes: readonly number[]): Section {
  const [first = { render: () => '' }, ...less] = sizes.map((size) => ({
    render: () => name.charAt(0).repeat(size),
  }));
  const rest = less.map((level, at) => ({ ...level, lacks: () => `part ${at + 1} of ${name}` }));
  return { name, priority, levels: [first, ...rest] };
}

const SECTIONS = [
  makeSection('head', 'required', [10]),
  makeSection('useful', 2, [400, 100]),
  makeSection('nice', 1, [400, 100]),
];

function render(limit: number, sections: readonly Section[] = SECTIONS): string {
  return renderFitting({ report: makeReport({}), sections, limit, limitName: "the test's limit" });
}

describe('renderFitting', () => {
  it('gives everything and no excuse where it fits', () => {
    expect(render(2000)).toBe([10, 400, 400].map((size, at) => 'hun'.charAt(at).repeat(size)).join('\n\n'));
  });

  it('shortens the least useful section first, and says what is missing', () => {
    const text = render(650);
    expect(text).toContain('u'.repeat(400));
    expect(text).toContain(`\n\n${'n'.repeat(100)}\n\n`);
    expect(text).toContain(`${NOTE}part 1 of nice.`);
  });

  it('shortens every section before it leaves one out', () => {
    const text = render(350);
    expect(text).toContain(`${NOTE}part 1 of useful, part 1 of nice.`);
  });

  it('leaves out the least useful first', () => {
    const text = render(220);
    expect(text).toContain('u'.repeat(100));
    expect(text).toContain(`${NOTE}part 1 of useful, nice.`);
  });

  it('gives back to the most useful what the least useful left free', () => {
    const sections = [makeSection('small', 9, [120, 10]), makeSection('huge', 1, [5000, 4000])];
    expect(render(300, sections)).toContain('s'.repeat(120));
  });

  it('keeps what is required, whatever the limit', () => {
    expect(render(10)).toContain('h'.repeat(10));
  });

  it('does not excuse itself for a section that had nothing to say', () => {
    const sections = [makeSection('empty', 1, [0]), makeSection('huge', 2, [5000])];
    expect(render(100, sections)).toContain(`${NOTE}huge.`);
  });

  it('never exceeds a limit that the required sections and the note fit into', () => {
    for (let limit = 120; limit < 900; limit += 7)
      expect(Buffer.byteLength(render(limit))).toBeLessThanOrEqual(limit);
  });
});
