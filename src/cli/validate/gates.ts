// `--min-f1 0.85` and `--min killed=0.9` → gates.
import { FIGURE_NAMES, type FigureName, type Gate } from '../../validate/figures.ts';
import { CliError } from '../errors.ts';

/** The gates that the options set. */
export function gatesOf(minF1: string | undefined, min: readonly string[] = []): Gate[] {
  const overall = minF1 === undefined ? [] : [{ name: 'overall' as const, min: shareOf('--min-f1', minF1) }];
  return [...overall, ...min.map(gateOf)];
}

function gateOf(raw: string): Gate {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/.exec(raw) ?? [];
  if (!isFigureName(name)) {
    throw new CliError('bad_option', `--min ${JSON.stringify(raw)} names no slot`, {
      hint: `write slot=0.9 with one of ${FIGURE_NAMES.join(', ')}`,
    });
  }
  return { name, min: shareOf(`--min ${name}=`, value) };
}

const isFigureName = (name: string): name is FigureName => FIGURE_NAMES.some((known) => known === name);

function shareOf(option: string, raw: string): number {
  if (/^(?:0|1|0?\.\d+|1\.0+|0\.)$/.test(raw)) return Number(raw);
  throw new CliError('bad_option', `${option} ${JSON.stringify(raw)} is no number from 0 to 1`, { hint: 'write 0.85' });
}
