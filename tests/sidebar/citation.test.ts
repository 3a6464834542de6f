import { expect, it } from 'vitest';
import { citation } from '../../src/sidebar/citation.ts';
import { claim } from './claims.ts';

const page = { title: 'Harbour wall gives way', url: 'https://courier.example/wall' };

it('says what, who, how and where', () => {
  const quoted = claim({
    id: 'c1',
    source: { name: 'Ada Quill' },
    content: ['“We heard it go,”', '“and then it was dark.”'],
  });
  expect(citation(quoted, page, 'nobody')).toBe(
    '“We heard it go,” … “and then it was dark.” — Ada Quill (said)\nHarbour wall gives way\nhttps://courier.example/wall',
  );
});

it('says so where nobody is named, and leaves out what the page does not tell', () => {
  expect(citation(claim({ id: 'c1', source: null }), {}, 'No source named')).toBe(
    'the wall held — No source named (said)',
  );
});
