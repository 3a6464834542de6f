import { useState } from 'preact/hooks';

interface ProblemProps {
  sentence: string | null;
}

/** What went wrong, and what to do; said at once by screen readers, and in view wherever the reader is. */
export function Problem({ sentence }: ProblemProps) {
  return (
    <div class="problem" role="alert">
      {sentence !== null && <p>{sentence}</p>}
    </div>
  );
}

export function useProblem(): ProblemProps & { tell: (sentence: string | null) => void } {
  const [sentence, tell] = useState<string | null>(null);
  return { sentence, tell };
}
