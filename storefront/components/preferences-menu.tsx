import { Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "react-router";
import { languages, localeOf, pathInLanguage } from "~/config/languages";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { themes } from "~/lib/reader/theme";
import { Icon } from "./icon";

const languageNames = { en: "English", zh: "简体中文" };

/** Language, region and colours. Plain links and forms that load the page anew: each of them changes all of it. */
export function PreferencesMenu() {
  const { language, region, regions, theme } = useShop();
  const { pathname, search } = useLocation();
  const { t } = useLingui();
  const themeNames = { auto: t`As my device`, light: t`Light`, dark: t`Dark` };
  return (
    <details className="menu relative">
      <summary className="icon-button w-auto gap-1.5 px-3">
        <Icon name="globe" />
        <span className="sr-only">
          <Trans>Language, region and colours</Trans>
        </span>
        <span className="text-sm uppercase max-sm:hidden">{region.currencyCode}</span>
      </summary>
      <div className="menu-panel end-0 w-72">
        <p className="label">
          <Trans>Language</Trans>
        </p>
        <div className="mb-4 flex gap-2">
          {languages.map((other) => (
            <a
              key={other}
              href={pathInLanguage(pathname, other) + search}
              lang={localeOf(other)}
              hrefLang={localeOf(other)}
              className="chip"
              aria-current={other === language ? "true" : undefined}
            >
              {languageNames[other]}
            </a>
          ))}
        </div>
        <form method="post" action={urls.preferences(language)}>
          <input type="hidden" name="next" value={pathname + search} />
          <label className="label" htmlFor="region">
            <Trans>Region and currency</Trans>
          </label>
          <select key={region.id} id="region" name="region" defaultValue={region.id} className="field mb-4">
            {regions.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name} · {option.currencyCode.toUpperCase()}
              </option>
            ))}
          </select>
          <fieldset className="mb-4">
            <legend className="label">
              <Trans>Colours</Trans>
            </legend>
            <div className="flex flex-wrap gap-x-4 gap-y-1">
              {themes.map((option) => (
                <label key={option} className="flex items-center gap-1.5 text-sm">
                  <input type="radio" name="theme" value={option} defaultChecked={option === theme} />
                  {themeNames[option]}
                </label>
              ))}
            </div>
          </fieldset>
          <button type="submit" className="button button-primary w-full">
            <Trans>Use these</Trans>
          </button>
        </form>
      </div>
    </details>
  );
}
