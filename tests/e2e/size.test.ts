import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../scripts/bench/page/sizes.ts';
import { findBrowsers } from '../../scripts/browsers/find.ts';

describe.each(findBrowsers())('the build for $name', ({ kind }) => {
  const { script, withCard, withSidebar, packed } = sizesOf(kind);

  it('puts no more than 60 KB, gzipped, into a page', () => {
    expect(script).toBeGreaterThan(0);
    expect(withCard).toBeGreaterThan(script);
    expect(withSidebar).toBeGreaterThan(withCard);
    expect(withSidebar).toBeLessThanOrEqual(60 * 1024);
  });

  it('takes no more than 3 MB to download', () => {
    expect(packed).toBeGreaterThan(script);
    expect(packed).toBeLessThanOrEqual(3 * 1024 * 1024);
  });
});
