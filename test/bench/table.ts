import type { Result } from './bench.ts';
import type { Machine } from './machine.ts';
import { PEERS } from './peers.ts';

/** All that a run has found, as it is kept. */
export interface Report {
  readonly at: string;
  readonly machine: Machine;
  readonly rounds: number;
  readonly scale: number;
  readonly results: readonly Result[];
}

export function markdown({ at, machine, rounds, scale, results }: Report): string {
  const { cores, model, memoryGb, system, node, versions, loadBefore } = machine;
  return [
    `${at.slice(0, 10)}: ${cores} cores (${model}), ${memoryGb} GB, ${system}, Node ${node}; ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    `Medians of ${rounds} rounds in turn${scale === 1 ? '' : `; at ${scale} of the full size`}. Load before: ${loadBefore.toFixed(2)}.`,
    '',
    '| what | figure | baseline in the same run | ratio | aim | met |',
    '|---|---:|---:|---:|---|---|',
    ...results.map(row),
    '',
    ...notes(results),
    '',
    'Quoted, measured earlier on a machine of the same kind and not in this run:',
    '',
    '| peer | figure |',
    '|---|---|',
    ...PEERS.map(({ what, figure }) => `| ${what} | ${figure} |`),
  ].join('\n');
}

function row(result: Result): string {
  const { name, figure, unit, baseline, aim } = result;
  const ratio = ratioOf(result);
  return `| ${[
    name,
    `${rounded(figure)} ${unit}`,
    baseline ? `${rounded(baseline.figure)} ${unit} (${baseline.name})` : '',
    ratio === null ? '' : ratio.toFixed(2),
    aim ? `${aim.of === 'ratio' ? 'ratio ' : ''}${aim.at === 'least' ? '≥' : '<'} ${rounded(aim.value)}` : '',
    aim ? (isMet(result) ? 'yes' : '**no**') : '',
  ].join(' | ')} |`;
}

const notes = (results: readonly Result[]): string[] =>
  results.flatMap(({ name, note }) => (note ? [`- ${name}: ${note}.`] : []));

const ratioOf = ({ figure, baseline }: Result): number | null => (baseline ? figure / baseline.figure : null);

export function isMet(result: Result): boolean {
  const { aim } = result;
  if (!aim) return true;
  const value = aim.of === 'ratio' ? (ratioOf(result) ?? Number.NaN) : result.figure;
  return aim.at === 'least' ? value >= aim.value : value < aim.value;
}

/** Three digits that count, thousands apart. */
export function rounded(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
