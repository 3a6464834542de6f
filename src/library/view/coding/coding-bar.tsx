import { i18n } from '#i18n';
import { CodebookPicker, type CodebookState } from './codebook-picker.tsx';

interface CodingBarProps {
  coder: string;
  setCoder(name: string): void;
  codebook: CodebookState;
  isFinished: boolean;
  onFinish(): void;
  onMissed(): void;
  /** The address of the next article that the coder is not through with. */
  next: string | null;
}

const keys = ['j', 'x', 'e', 's', 'c', '1', 'm', 'Backspace', 'f', 'n'] as const;
const shown: Partial<Record<(typeof keys)[number], string>> = { j: 'j k', 1: '1–5', Backspace: '⌫' };

/** The words selected in the text stay so while the button is pressed. */
const keepSelection = (event: Event) => event.preventDefault();

/** Who codes, with which codebook, and how far they are. */
export function CodingBar(props: CodingBarProps) {
  const { coder, setCoder, codebook, isFinished, onFinish, onMissed, next } = props;
  return (
    <div class="coding-bar">
      <label class="pick">
        <span>{i18n.t('coding_coder')}</span>
        <input
          type="text"
          key={coder}
          data-coder
          maxLength={80}
          placeholder={i18n.t('coding_coder_hint')}
          defaultValue={coder}
          onChange={(event) => setCoder(event.currentTarget.value)}
        />
      </label>
      <CodebookPicker codebook={codebook} />
      <div class="buttons">
        <button type="button" class="button" onMouseDown={keepSelection} onClick={onMissed}>
          {i18n.t('coding_missed')} <kbd>m</kbd>
        </button>
        <button type="button" class="button" aria-pressed={isFinished} onClick={onFinish}>
          {i18n.t('coding_finished')} <kbd>f</kbd>
        </button>
        {next !== null && (
          <a class="button" href={next}>
            {i18n.t('coding_next')} <kbd>n</kbd>
          </a>
        )}
      </div>
      <details class="keys">
        <summary>{i18n.t('coding_keys')}</summary>
        <dl>
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{shown[key] ?? key}</kbd>
              </dt>
              <dd>{i18n.t(`coding_key_${key}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
