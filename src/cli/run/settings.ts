// What a worker must know to turn entries into output. Plain data: it is handed to threads.
import type { Dialect } from '../../lexicons/lexicon.ts';
import type { RecordFields } from '../../read/record.ts';
import type { Layout, OutputFormat } from '../../serialize/format.ts';
import { FORMATS, type FormatName } from '../../serialize/formats.ts';
import { printable } from '../terminal.ts';

export interface Settings {
  readonly format: FormatName;
  readonly layout: Layout;
  /** Output goes to a terminal: control characters of the text must not reach it. */
  readonly terminal: boolean;
  readonly offsets: 'utf16' | 'codepoint';
  /** The day of `--date`. */
  readonly published: string | null;
  readonly dialect: Dialect | null;
  readonly fields: RecordFields;
  readonly maxBytes: number;
  readonly failFast: boolean;
  /** One output an input: an input that cannot be read then has no output instead of a failure object. */
  readonly perSource: boolean;
}

/** The output format of the settings; `single` says that the output holds one text's document alone. */
export async function formatOf(settings: Settings, single = settings.layout.single): Promise<OutputFormat> {
  const format = await FORMATS[settings.format]({ ...settings.layout, single });
  if (!settings.terminal) return format;
  return {
    ...format,
    document: (extraction) => printable(format.document(extraction)),
    failure: (failure) => printable(format.failure(failure)),
  };
}
