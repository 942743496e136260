// Words of strangers in our reports: made harmless for a terminal, for XML and for the commands of GitHub Actions.

/** Control characters, escape sequences included, and marks that reorder or hide what stands around them. */
const HIDDEN = /[^\P{Cc}\n\t]|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;
/** What XML 1.0 cannot hold even as a reference, besides those. */
const NOT_XML = /[\ufffe\uffff]/g;

/** The text without characters that a terminal would obey and a reader would not see. */
export const visible = (text: string): string => text.replace(HIDDEN, '');

/** The same on one line. */
export const visibleLine = (text: string): string => visible(text).replace(/[\n\t]+/g, ' ');

/** JSON with those characters written as `\\u001b`: the same JSON, which a terminal shows as it is. */
export const visibleJson = (json: string): string =>
  json.replace(HIDDEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The text as XML character data or attribute value. */
export const xml = (text: string): string =>
  visible(text)
    .replace(NOT_XML, '')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** The text as an XML attribute: line breaks are kept as references, which parsers would else make spaces. */
export const xmlAttribute = (text: string): string => xml(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The text as the message of a workflow command of GitHub Actions. */
export const commandMessage = (text: string): string => visible(text).replace(/[%\r\n]/g, percent);

/** The text as a property of such a command. */
export const commandProperty = (text: string): string => visible(text).replace(/[%\r\n:,]/g, percent);
