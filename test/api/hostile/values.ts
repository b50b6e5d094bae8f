/** A value that no caller should send, as JSON text, so that it can be what no JavaScript value is. */
export interface HostileValue {
  readonly name: string;
  readonly json: string;
  /** Nobody can read it: it must be refused wherever a string stands. */
  readonly unreadable?: true;
}

const text = (name: string, value: string, more: { unreadable?: true } = {}): HostileValue => ({
  name,
  json: JSON.stringify(value),
  ...more,
});
const unreadable = { unreadable: true } as const;

export const HOSTILE_VALUES: readonly HostileValue[] = [
  text('a NUL', 'a\u0000b', unreadable),
  text('an escape sequence', '\u001b[2J', unreadable),
  text('a backspace', 'a\b', unreadable),
  text('a DEL', 'a\u007f', unreadable),
  text('a C1 control', 'a\u0085b', unreadable),
  text('half a surrogate pair, the first', 'a\ud800', unreadable),
  text('half a surrogate pair, the second', '\udc00b', unreadable),
  text('surrogates the wrong way round', '\udc00\ud800', unreadable),
  text('right-to-left marks', '\u202e\u200fabc'),
  text('noncharacters', '\uffff\ufdd0'),
  text('an empty string', ''),
  text('blanks and line ends', ' \t\r\n '),
  text('SQL', "'; drop table log.event; --"),
  text('a name of every object', '__proto__'),
  text('a function of every object', 'constructor'),
  text('NaN as text', 'NaN'),
  text('a year before any', '0000-00-00'),
  text('the last day of four digits', '9999-12-31'),
  text('the last day of a Date', '+275760-09-13'),
  text('the last instant of a Date', '+275760-09-13T00:00:00.000Z'),
  text('a leap day that is none', '2026-02-29'),
  text('2^63 as text', '9223372036854775808'),
  text('a UUID of nothing', '00000000-0000-0000-0000-000000000000'),
  { name: 'minus zero', json: '-0' },
  { name: 'minus one', json: '-1' },
  { name: 'half', json: '0.5' },
  { name: '2^53', json: '9007199254740992' },
  { name: '2^63', json: '9223372036854775808' },
  { name: '1e308', json: '1e308' },
  { name: 'more than any number', json: '1e400' },
  { name: 'NaN', json: 'NaN' },
  { name: 'null', json: 'null' },
  { name: 'true', json: 'true' },
  { name: 'an empty array', json: '[]' },
  { name: 'arrays of arrays', json: '[[["x"]],[[1]]]' },
  { name: 'two of the same', json: '["x","x"]' },
  { name: 'an empty object', json: '{}' },
  { name: 'a prototype', json: '{"__proto__":{"admin":true}}' },
  { name: 'a constructor', json: '{"constructor":{"prototype":{"admin":true}}}' },
  { name: 'an object with a NUL in a name', json: '{"a\\u0000":1}' },
  { name: 'deep arrays', json: `${'['.repeat(20_000)}${']'.repeat(20_000)}` },
  { name: 'deep objects', json: `${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}` },
];

/** Too long for anything that has a limit of its own below the body's. */
export const LONG = 'x'.repeat(60_000);
export const MEGABYTE = 'x'.repeat(1_048_576);
