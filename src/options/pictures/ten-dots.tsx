const TEN = Array.from({ length: 10 }, (_, at) => at);

/** So many of ten; what it says stands in words beside it. */
export function TenDots({ filled }: { filled: number }) {
  return (
    <svg class="ten-dots mirrored" viewBox="0 0 166 14" width="166" height="14" aria-hidden="true">
      {TEN.map((at) => (
        <circle key={at} cx={7 + at * 16.8} cy="7" r="5" class={at < filled ? 'filled' : 'open'} />
      ))}
    </svg>
  );
}
