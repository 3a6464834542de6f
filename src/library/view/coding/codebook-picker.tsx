import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Code, readCodebook } from '../../../coding/codebook.ts';
import { keepCodebook, keptCodebook } from '../../../coding/codebook-store.ts';

export type CodebookState = ReturnType<typeof useCodebook>;

/** The researcher’s codebook, and what stood in the way of taking another. */
export function useCodebook() {
  const [codes, setCodes] = useState<readonly Code[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    keptCodebook().then(setCodes, console.error);
  }, []);
  const keep = async (read: () => Promise<Code[]>) => {
    try {
      const next = await read();
      await keepCodebook(next);
      setCodes(next);
      setProblem(null);
    } catch (error) {
      console.error(error);
      setProblem(i18n.t('codebook_problem'));
    }
  };
  return {
    codes,
    problem,
    take: (file: Blob) => keep(async () => readCodebook(await file.text())),
    remove: () => keep(async () => []),
  };
}

/** How many codes there are, and the way to others. */
export function CodebookPicker({ codebook: { codes, problem, take, remove } }: { codebook: CodebookState }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div class="codebook">
      <p>
        <span>{i18n.t('codebook_count', codes.length)}</span>{' '}
        <button type="button" class="link" onClick={() => file.current?.click()}>
          {i18n.t('codebook_import')}
        </button>{' '}
        {codes.length > 0 && (
          <button type="button" class="link" onClick={() => void remove()}>
            {i18n.t('codebook_remove')}
          </button>
        )}
      </p>
      <input
        type="file"
        hidden
        ref={file}
        data-codebook
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) void take(chosen);
          event.currentTarget.value = '';
        }}
      />
      {problem && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
