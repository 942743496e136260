// Text of strangers on a terminal: nothing in it may move the cursor, change colours or reorder our own words.

// A return before a line break, as CSV has it, is harmless; alone it would write over the line.
const HIDDEN = /[^\P{Cc}\t\n\r]|\r(?!\n)|[\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The text with control and bidi characters written as `\u001b`; JSON stays the same JSON. */
export const printable = (text: string): string => text.replace(HIDDEN, escaped);

/** The same for a message of one line: line breaks and tabs are written out too. */
export const printableLine = (text: string): string => printable(text).replace(/[\n\r\t]/g, escaped);
