import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Quotation, Stance } from '../engine/types.ts';
import { statuses } from '../marks/highlight-names.ts';
import { StatusSign } from './icons.tsx';
import { stances } from './sources/shares.ts';
import { StancePatterns, StanceSwatch } from './sources/stance.tsx';
import { statusWord } from './words.ts';

const quotations: readonly Quotation[] = ['direct', 'indirect', 'mixed'];

/** What the words and signs of the sidebar mean. */
export function Glossary() {
  return (
    <div class="glossary">
      <StancePatterns />
      <Part title={i18n.t('glossary_status')} intro={i18n.t('glossary_status_intro')}>
        {statuses.map((status) => (
          <Entry key={status} sign={<StatusSign status={status} />} word={statusWord(status)} class={status}>
            {i18n.t(`glossary_${status}`)}
          </Entry>
        ))}
      </Part>
      <Part title={i18n.t('glossary_quotation')}>
        {quotations.map((kind) => (
          <Entry key={kind} word={i18n.t(`quotation_${kind}`)}>
            {i18n.t(`claim_${kind}`)}
          </Entry>
        ))}
      </Part>
      <Part title={i18n.t('glossary_stance')} intro={i18n.t('glossary_stance_intro')}>
        {stances.map((stance: Stance) => (
          <Entry
            key={stance}
            sign={<StanceSwatch stance={stance} />}
            word={i18n.t(`stance_${stance}`)}
            class={stance}
          >
            {i18n.t(`glossary_${stance}`)}
          </Entry>
        ))}
      </Part>
      <Part title={i18n.t('glossary_listed')}>
        <Entry word={i18n.t('glossary_unnamed')}>{i18n.t('glossary_unnamed_means')}</Entry>
        <Entry word={i18n.t('glossary_attitude')}>{i18n.t('choice_attitudes_hint')}</Entry>
        <Entry word={i18n.t('glossary_less_certain')}>{i18n.t('glossary_less_certain_means')}</Entry>
      </Part>
    </div>
  );
}

function Part({ title, intro, children }: { title: string; intro?: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      {intro && <p>{intro}</p>}
      <dl>{children}</dl>
    </section>
  );
}

interface EntryProps {
  word: string;
  sign?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}

function Entry({ word, sign, class: name = '', children }: EntryProps) {
  return (
    <div>
      <dt class={name}>
        {sign} {word}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
