import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/html.ts';

const paragraph =
  'در حملات هوایی در ولایت خوست ده تن کشته و هشت تن زخمی شدند، مقام‌های محلی به خبرنگاران گفتند. '.repeat(4);
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>ده کشته در خوست</title>${head}</head><body>${body}</body></html>`;

describe('readArticle', () => {
  it('gives the title and one line a paragraph, without menus, scripts and comments', async () => {
    const html = page(
      `<nav><a href="/">خانه</a> <a href="/sport">ورزش</a></nav>
       <article><h1>ده کشته در خوست</h1><p>${paragraph}</p><p>${paragraph}<br>پایان</p><script>alert('x')</script></article>
       <footer>تماس با ما</footer>`,
    );
    const { text } = await readArticle(html);
    const lines = text.split('\n');
    expect(lines[0]).toBe('ده کشته در خوست');
    expect(lines.slice(1)).toEqual([paragraph.trim(), paragraph.trim(), 'پایان']);
  });
  it('gives the day of the page metadata', async () => {
    const html = page(
      `<article><p>${paragraph}</p></article>`,
      '<meta property="article:published_time" content="2025-11-27T08:00:00Z">',
    );
    expect((await readArticle(html)).published).toBe('2025-11-27T08:00:00Z');
  });
  it('reads a fragment without a head', async () => {
    expect((await readArticle('<p>یک تن کشته شد</p>')).text).toContain('یک تن کشته شد');
  });
  it.each([[''], ['<html><body><script>1</script></body></html>']])('refuses a page without text: %j', async (html) => {
    await expect(readArticle(html)).rejects.toMatchObject({ code: 'bad_html' });
  });
  it('reads a page nested deeper than any stack, in linear time', async () => {
    const html = `${'<div>'.repeat(50_000)}متن${'</div>'.repeat(50_000)}`;
    expect((await readArticle(html)).text).toBe('متن');
  }, 20_000);
});
