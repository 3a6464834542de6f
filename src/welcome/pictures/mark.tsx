/** A passage of an article, near by: its source, its cue and its content told apart, one of them with a wavy line. */
export function MarkPicture({ label }: { label: string }) {
  return (
    <svg class="picture mirrored" viewBox="0 0 260 170" role="img" aria-label={label}>
      <rect x="1" y="1" width="258" height="168" rx="9" class="sheet" />
      <path d="M24 30h212M24 46h180" class="text" />
      <rect x="22" y="58" width="76" height="15" rx="3" class="source" />
      <path d="M28 66h64" class="words" />
      <path d="M106 66h26" class="cue" />
      <path d="M142 66h92" class="words" />
      <path d="M142 72h92" class="line" />
      <path d="M24 82h150" class="words" />
      <path d="M24 88h150" class="line" />
      <path d="M184 82h52M24 98h212" class="text" />
      <path d="M24 116h92" class="text" />
      <path d="M126 116h110M24 132h128" class="words" />
      <path d="M126 122q3.5-5 7 0t7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0" class="wave" />
      <path
        d="M24 138q3.5-5 7 0t7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0 7 0"
        class="wave"
      />
      <path d="M162 132h74M24 148h150" class="text" />
    </svg>
  );
}
