import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from '../../../../tools/demo/page/markdown.js';

describe('renderMarkdown', () => {
  it('renders tables and folds as GitHub does', () => {
    const html = renderMarkdown(
      '| a |\n| --- |\n| **b** |\n\n<details open><summary>More</summary>\n\n*c*\n\n</details>',
    );
    expect(html).toContain('<td><strong>b</strong></td>');
    expect(html).toContain('<details open><summary>More</summary>');
    expect(html).toContain('<em>c</em>');
  });

  it('hides comments such as the marker', () => {
    expect(renderMarkdown('<!-- mayfly:shop-pr-7 -->\ntext')).not.toContain('mayfly');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<details ontoggle="alert(1)" open>x</details>',
    '<sub style="background:url(http://x)">x</sub>',
    '<a href="javascript:alert(1)">x</a>',
    '<<b>script>x</script>',
    '[x](javascript:alert(1))',
    '![x](http://example.com/pixel.png)',
  ])('leaves nothing of %p that runs or loads', (text) => {
    const html = renderMarkdown(text);
    expect(html).not.toMatch(/<(script|img|a)\b/i);
    expect(html).not.toMatch(/<[^>]*(on\w+=|style=|src=|href=)/i);
  });

  it('shows Mermaid as its source', () => {
    expect(renderMarkdown('```mermaid\nflowchart LR\na --> b\n```')).toContain('a --&gt; b');
  });
});
