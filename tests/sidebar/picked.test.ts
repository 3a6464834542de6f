import { expect, it } from 'vitest';
import { Picked } from '../../src/sidebar/picked.ts';

const page = (id: string) => ({ id, from: 'page' as const });
const list = (id: string) => ({ id, from: 'list' as const });

it('shows what the reader picks at once, whatever the page tells of earlier picks', async () => {
  const picked = new Picked();
  picked.tell(page('c1'));
  expect(picked.value).toEqual(page('c1'));
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const done = [picked.pick('c2', first.promise), picked.pick('c3', second.promise)];
  picked.tell(list('c2'));
  first.resolve();
  await done[0];
  expect(picked.value).toEqual(list('c3'));
  picked.tell(list('c3'));
  second.resolve();
  await done[1];
  expect(picked.value).toEqual(list('c3'));
  picked.tell(page('c1'));
  expect(picked.value).toEqual(page('c1'));
});

it('gives up what the page has not taken', async () => {
  const picked = new Picked();
  picked.tell(page('c1'));
  const done = Promise.withResolvers<void>();
  const pick = picked.pick('gone', done.promise);
  expect(picked.value).toEqual(list('gone'));
  picked.tell(null);
  done.resolve();
  await pick;
  expect(picked.value).toBeNull();
});

it('believes the page again after an act that it could not do', async () => {
  const picked = new Picked();
  picked.tell(page('c1'));
  await picked.pick('c2', Promise.reject(new Error('The page could not do it.')));
  expect(picked.value).toEqual(page('c1'));
});

it('takes the focus away at once, too', () => {
  const picked = new Picked();
  picked.tell(page('c1'));
  void picked.pick(null, new Promise(() => undefined));
  expect(picked.value).toBeNull();
});
