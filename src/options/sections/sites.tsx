import { i18n } from '#i18n';
import { requestEverywhere, requestSites, revokeEverywhere } from '../../sites/grants.ts';
import type { Reach } from '../../sites/reach.ts';
import { AddSite } from '../add-site.tsx';
import { Section } from '../controls/section.tsx';
import { Switch } from '../controls/switch.tsx';
import { SiteRow } from '../site-row.tsx';
import type { SectionProps } from '../write.ts';

interface SitesProps extends SectionProps {
  reach: Reach;
  onProblem: (sentence: string | null) => void;
}

/** Where it reads without a click: nowhere, on some sites, or on all. */
export function SitesSection({ settings, write, reach, onProblem }: SitesProps) {
  const { sites, everywhere } = reach;
  const refused = sites.filter(({ granted }) => !granted).map(({ site }) => site);
  const changing = (change: Promise<unknown>) =>
    void change.then(
      () => onProblem(null),
      (error) => {
        console.error(error);
        onProblem(i18n.t('sites_failed'));
      },
    );
  const saving = (change: Promise<unknown>) =>
    void change.then(
      () => onProblem(null),
      (error) => {
        console.error(error);
        onProblem(i18n.t('options_not_kept'));
      },
    );
  const savesAnyway = everywhere && settings.savesEverywhere;
  return (
    <Section id="sites" title={i18n.t('sites_title')} lede={i18n.t('sites_lede')}>
      <p class="always">{i18n.t('sites_click')}</p>
      <div class="group">
        <h3 id="sites-list-title">{i18n.t('sites_list')}</h3>
        {sites.length === 0 ? (
          <p class="hint">{i18n.t('sites_empty')}</p>
        ) : (
          <>
            <ul class="sites" aria-labelledby="sites-list-title">
              {sites.map((each) => (
                <SiteRow
                  key={each.site}
                  {...{ ...each, savesAnyway, onChanging: changing, onSaving: saving }}
                />
              ))}
            </ul>
            <p class="hint">{i18n.t('sites_saves_hint')}</p>
          </>
        )}
        {refused.length > 1 && (
          <button type="button" class="button" onClick={() => changing(requestSites(refused))}>
            {i18n.t('sites_allow_all', refused.length)}
          </button>
        )}
        <AddSite onProblem={onProblem} />
      </div>
      <Switch
        label={i18n.t('sites_everywhere')}
        hint={i18n.t('sites_everywhere_hint')}
        checked={everywhere}
        onChange={(wanted) => {
          changing(wanted ? requestEverywhere() : revokeEverywhere());
          // What is taken back is taken back whole: allowed once more, nothing is saved unasked.
          if (settings.savesEverywhere) void write({ savesEverywhere: false });
        }}
      />
      {everywhere && (
        <Switch
          label={i18n.t('sites_saves_everywhere')}
          hint={i18n.t('sites_saves_everywhere_hint')}
          checked={settings.savesEverywhere}
          onChange={(savesEverywhere) => void write({ savesEverywhere })}
        />
      )}
      <Switch
        label={i18n.t('sites_opens')}
        hint={i18n.t('sites_opens_hint')}
        checked={settings.opens}
        onChange={(opens) => void write({ opens })}
      />
    </Section>
  );
}
