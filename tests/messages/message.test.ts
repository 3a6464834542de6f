import { expect, it } from 'vitest';
import { isMessage } from '../../src/messages/message.ts';

it('knows our messages from others', () => {
  expect(isMessage({ sourcelight: 'toggle', request: {} })).toBe(true);
  for (const other of [
    null,
    undefined,
    'toggle',
    3,
    {},
    { sourcelight: 1, request: {} },
    { sourcelight: 'x' },
  ]) {
    expect(isMessage(other)).toBe(false);
  }
});
