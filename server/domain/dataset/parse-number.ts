/** Numbers as people write them, where there is only one way to read them. */
import type { Localised } from '../localised.ts';

export type ParsedNumber = { readonly value: number } | { readonly problem: Localised };

const unclear: Localised = {
  es: 'no se sabe si el separador es de miles o de decimales: escriba 1234 o 0.5, sin separador de miles',
  en: 'the separator may mean thousands or decimals: write 1234 or 0.5, without a thousands separator',
};
const noNumber: Localised = {
  es: 'no es un número; escriba solo cifras, como 3 o 0.5',
  en: 'not a number; write digits only, such as 3 or 0.5',
};

function grouped(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((part) => /^\d{3}$/.test(part));
}

function unsigned(text: string): number | 'unclear' | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const decimal = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const mark = text.charAt(decimal);
  const other = mark === ',' ? '.' : ',';
  const whole = text.slice(0, decimal);
  const fraction = text.slice(decimal + 1);
  if (text.includes(other)) {
    // 1.234,5: both marks, so the last one is the decimal mark, and it stands once.
    if (whole.includes(mark) || !grouped(whole, other) || !/^\d+$/.test(fraction)) return undefined;
    return Number(`${whole.replaceAll(other, '')}.${fraction}`);
  }
  if (whole.includes(mark)) return grouped(text, mark) ? Number(text.replaceAll(mark, '')) : undefined;
  if (!/^\d+$/.test(whole) || !/^\d+$/.test(fraction)) return undefined;
  if (grouped(text, mark)) return 'unclear';
  return Number(`${whole}.${fraction}`);
}

/** `1234`, `0,5`, `1.234,5` and `1,234.5` are read; `1,234` and `1.234` are refused, since either can be meant. */
export function parseNumber(text: string): ParsedNumber {
  const match = /^([-+]?)([\d.,]+)$/.exec(text.trim().replace('\u2212', '-'));
  const value = match ? unsigned(match[2] ?? '') : undefined;
  if (value === 'unclear') return { problem: unclear };
  if (value === undefined || !Number.isFinite(value)) return { problem: noNumber };
  return { value: match?.[1] === '-' && value !== 0 ? -value : value };
}
