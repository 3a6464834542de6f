/** A window with an article; in its toolbar the button, with a pointer on it. */
export function ClickPicture({ label }: { label: string }) {
  return (
    <svg class="picture mirrored" viewBox="0 0 260 170" role="img" aria-label={label}>
      <rect x="1" y="1" width="258" height="168" rx="9" class="sheet" />
      <path d="M1 34h258" class="rule" />
      <circle cx="16" cy="18" r="4" class="dot" />
      <circle cx="30" cy="18" r="4" class="dot" />
      <rect x="46" y="10" width="150" height="16" rx="8" class="field" />
      <g class="button-here">
        <rect x="212" y="7" width="22" height="22" rx="5" class="lit" />
        <path d="M217 14h12M217 18h12M217 22q1.5-3 3 0t3 0 3 0 3 0" class="on-lit" />
      </g>
      <path d="M30 58h120" class="headline" />
      <path d="M30 70h86" class="headline" />
      <path d="M30 90h150M30 101h142M30 112h150M30 123h96M30 140h150M30 151h120" class="text" />
      <path d="m226 24 0 22 5.5-5 3.6 8.4 4-1.8-3.7-8.1 7.4-.6Z" class="pointer" />
    </svg>
  );
}
