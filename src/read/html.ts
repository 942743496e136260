// A web page → its article as plain text. The libraries are large, so they load with the first page only.
// Spans of such a document refer to the text that is made here, not to the HTML.
import { ReadError } from './failure.ts';

export interface Article {
  readonly text: string;
  /** The page's own day of publication as written in its metadata, unchecked. */
  readonly published: string | null;
}

interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<TreeNode>;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'IFRAME']);

/** Deeper nesting than any real page has, for which Readability takes minutes. */
const DEEPEST = 128;

/** The article of a page: title, then one line a paragraph. */
export async function readArticle(html: string): Promise<Article> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  const parse = (page: string) => parseHTML(page).document;
  try {
    const page = parse(framed(html));
    const whole = linesOf(page.body);
    const found = isDeeper(page.body, DEEPEST) ? null : new Readability(page).parse();
    const body = found?.content ? linesOf(parse(`<html><body>${found.content}</body></html>`).body) : whole;
    const text = withTitle(found?.title, body === '' ? whole : body);
    if (text.trim() === '') throw new ReadError('bad_html', 'no text in the page');
    return { text, published: found?.publishedTime ?? null };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const reason = error instanceof Error ? error.message : error;
    throw new ReadError('bad_html', `the page cannot be read as HTML (${reason})`);
  }
}

/** linkedom needs the outer tags that HTML allows to leave out. */
function framed(html: string): string {
  if (/<html\b/i.test(html)) return html;
  const content = html.replace(/<!doctype[^>]*>/i, '');
  return /<body\b/i.test(content) ? `<html>${content}</html>` : `<html><body>${content}</body></html>`;
}

function withTitle(title: string | null | undefined, body: string): string {
  const line = title?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' || body.startsWith(line) ? body : `${line}\n${body}`;
}

function linesOf(root: TreeNode): string {
  const parts: string[] = [];
  // A stack of our own: that of the engine would overflow on hostile nesting.
  const left: (TreeNode | string)[] = [root];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === 3) parts.push((next.textContent ?? '').replace(/\s+/g, ' '));
    else left.push(...inside(next).reverse());
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function inside(node: TreeNode): (TreeNode | string)[] {
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return [];
  if (name === 'BR') return ['\n'];
  return BLOCKS.has(name) ? ['\n', ...node.childNodes, '\n'] : [...node.childNodes];
}

function isDeeper(root: TreeNode, limit: number): boolean {
  let level: readonly TreeNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}
