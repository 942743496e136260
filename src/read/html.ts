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

/** The article of a page: title, then one line a paragraph. */
export async function readArticle(html: string): Promise<Article> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const page = parseHTML(html).document;
    const whole = linesOf(page.body ?? page.documentElement);
    const found = new Readability(page).parse();
    const body = found?.content
      ? linesOf(parseHTML(`<html><body>${found.content}</body></html>`).document.body)
      : whole;
    const text = withTitle(found?.title, body === '' ? whole : body);
    if (text.trim() === '') throw new ReadError('bad_html', 'no text in the page');
    return { text, published: found?.publishedTime ?? null };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    // A page nested thousands deep exhausts the parsers' stack.
    throw new ReadError(
      'bad_html',
      `the page cannot be read as HTML (${error instanceof Error ? error.message : error})`,
    );
  }
}

function withTitle(title: string | null | undefined, body: string): string {
  const line = title?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' || body.startsWith(line) ? body : `${line}\n${body}`;
}

function linesOf(root: TreeNode): string {
  const parts: string[] = [];
  collect(root, parts);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function collect(node: TreeNode, parts: string[]): void {
  if (node.nodeType === 3) {
    parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return;
  if (name === 'BR') parts.push('\n');
  const isBlock = BLOCKS.has(name);
  if (isBlock) parts.push('\n');
  for (const child of node.childNodes) collect(child, parts);
  if (isBlock) parts.push('\n');
}
