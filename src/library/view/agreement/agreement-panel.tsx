import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { agreement, comparable, judgements } from '../../../coding/agreement/compare.ts';
import { judgedAsCsv } from '../../../coding/agreement/table.ts';
import type { Entry } from '../../article.ts';
import { CodedArticles } from '../../coded-articles.ts';
import type { Store } from '../../store/store.ts';
import { problemOf } from '../problem-of.ts';
import { saveBlob } from '../save-blob.ts';
import { AgreementTable } from './agreement-table.tsx';
import { Differences } from './differences.tsx';

interface AgreementPanelProps {
  store: Store;
  /** What the list knows; when it changes, so may what coders say. */
  entries: readonly Entry[];
}

/** How far two coders agree: those of this library, and of exports that are only compared. */
export function AgreementPanel({ store, entries }: AgreementPanelProps) {
  const [open, setOpen] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [coded, setCoded] = useState<CodedArticles | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null]);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!open) return;
    const gather = async () => {
      let all = await CodedArticles.of(store);
      for (const file of files) all = await all.with(file);
      setCoded(all);
      setProblem(null);
    };
    gather().catch((error) => {
      console.error(error);
      setProblem(problemOf(error));
    });
  }, [open, store, files, entries]);

  const coders = coded?.coders ?? [];
  const first = chosen[0] ?? coders[0]?.name;
  const second = chosen[1] ?? coders.find(({ name }) => name !== first)?.name;
  const result = useMemo(() => {
    if (!coded || first === undefined || second === undefined || first === second) return null;
    const pair = [first, second] as const;
    const judged = judgements(coded.all, pair);
    return { pair, judged, articles: comparable(coded.all, pair).length, rows: agreement(judged) };
  }, [coded, first, second]);

  return (
    <details class="panel agreement" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('agreement_title')}</summary>
      <p class="hint">{i18n.t('agreement_hint')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {i18n.t('agreement_add')}
        </button>
        <input
          type="file"
          hidden
          multiple
          ref={input}
          data-exports
          accept=".jsonl,.json,.gz"
          onChange={(event) => {
            setFiles([...files, ...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        {files.length > 0 && (
          <>
            <span>{files.map(({ name }) => name).join(', ')}</span>
            <button type="button" class="link" onClick={() => setFiles([])}>
              {i18n.t('agreement_without_files')}
            </button>
          </>
        )}
      </div>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {coded && coders.length < 2 && <p role="status">{i18n.t('agreement_one_coder')}</p>}
      {coders.length >= 2 && (
        <div class="buttons">
          {([0, 1] as const).map((at) => (
            <label key={at} class="pick">
              <span>{i18n.t(at === 0 ? 'agreement_first' : 'agreement_second')}</span>
              <select
                value={at === 0 ? first : second}
                onChange={({ currentTarget: { value } }) =>
                  setChosen(at === 0 ? [value, second ?? null] : [first ?? null, value])
                }
              >
                {coders.map(({ name, finished }) => (
                  <option key={name} value={name}>
                    {name || i18n.t('coding_unnamed')} ({i18n.t('agreement_finished', finished)})
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      {result && (
        <>
          <p role="status">{i18n.t('agreement_articles', result.articles)}</p>
          {result.articles > 0 && (
            <>
              <AgreementTable rows={result.rows} />
              <div class="buttons">
                <button
                  type="button"
                  class="button"
                  onClick={() =>
                    saveBlob(
                      'sourcelight-agreement.csv',
                      new Blob([judgedAsCsv(result.judged, result.pair)], { type: 'text/csv;charset=utf-8' }),
                    )
                  }
                >
                  {i18n.t('agreement_export')}
                </button>
              </div>
              <Differences judged={result.judged} coders={result.pair} entries={entries} />
            </>
          )}
        </>
      )}
    </details>
  );
}
