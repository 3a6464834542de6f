/** The sidebar: counts, the strip of the article, and cards with the line of their status at the edge. */
export function ListPicture({ label }: { label: string }) {
  return (
    <svg class="picture" viewBox="0 0 260 170" role="img" aria-label={label}>
      <rect x="1" y="1" width="258" height="168" rx="9" class="sheet" />
      <path
        d="M18 30h70M18 44h82M18 55h76M18 66h82M18 77h60M18 94h82M18 105h74M18 116h82M18 127h44"
        class="text"
      />
      <path d="M18 50h82M18 61h76" class="line" />
      <path
        d="M18 100q3.4-5 6.8 0t6.8 0 6.8 0 6.8 0 6.8 0 6.8 0 6.8 0 6.8 0 6.8 0 6.8 0 6.8 0 6.8 0"
        class="wave"
      />
      <path d="M118 1h132a9 9 0 0 1 9 9v150a9 9 0 0 1-9 9H118Z" class="panel" />
      {/* The panel keeps its side; what is in it is written as the reader writes. */}
      <g class="in-panel">
        <path d="M132 24h16M162 24h16M192 24h16" class="count" />
        <rect x="132" y="36" width="112" height="10" rx="2.5" class="strip" />
        <path d="M138 41h6m6 0h12m10 0h5m18 0h9" class="strip-line" />
        <path d="M216 41h10" class="strip-wave" />
        <path d="M134 62v26" class="line thick" />
        <path d="M142 65h52" class="name" />
        <path d="M142 76h96M142 86h70" class="text" />
        <path d="M132 97h112" class="rule" />
        <path d="M134 106q-3 3.5 0 7t0 7 0 7" class="wave" />
        <path d="M142 109h40" class="name" />
        <path d="M142 120h92M142 130h56" class="text" />
        <path d="M132 141h112" class="rule" />
        <path d="M134 150v12" class="line thick" />
        <path d="M142 153h60" class="name" />
      </g>
    </svg>
  );
}
