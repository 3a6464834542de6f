import { i18n } from '#i18n';

/** While the page is read: how far it has come, and the shape of what will come. */
export function Reading({ done }: { done: number }) {
  const percent = Math.round(100 * done);
  return (
    <div class="reading">
      <p role="status">{i18n.t('state_reading')}</p>
      <div
        class="progress"
        role="progressbar"
        aria-label={i18n.t('state_progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ transform: `scaleX(${Math.max(0.04, done)})` }} />
      </div>
      <div class="shapes" aria-hidden="true">
        {[62, 88, 74, 92].map((width) => (
          <div key={width} class="shape">
            <i style={{ width: `${width / 2}%` }} />
            <i style={{ width: `${width}%` }} />
            <i style={{ width: `${width - 20}%` }} />
          </div>
        ))}
      </div>
    </div>
  );
}
