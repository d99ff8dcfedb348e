import { Link } from "react-router-dom";
import type { RewardCandidateAnswer } from "../../types/rewards";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";

const CELL = "px-3 py-2 first:ps-6 last:pe-6";

/** Who would be thanked, where they are written to, and when they were thanked last. A long list scrolls by itself. */
export function ForecastPeople({ people }: { people: readonly RewardCandidateAnswer[] }) {
  const { t, date } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section className="max-h-96 overflow-auto py-4" aria-label={t("rewardIssue.forecast.people")} tabIndex={0}>
      <table className="txt-small w-full">
        <caption className="px-6 pb-2 text-start font-medium">{t("rewardIssue.forecast.people")}</caption>
        <thead>
          <tr>
            {(["name", "mail", "thanked"] as const).map((column) => (
              <th key={column} scope="col" className={`${CELL} text-start font-medium`}>
                {t(`rewardIssue.forecast.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ contributor_id, name, email, thanked_at }) => (
            <tr key={contributor_id} className="border-ui-border-base border-t">
              <th scope="row" className={`${CELL} min-w-32 break-words text-start font-normal`}>
                {/* What was typed stays as it is. */}
                <Link to={`/contributors/${contributor_id}`} target="_blank" className={LINK_STYLE}>
                  {name}
                </Link>
              </th>
              <td className={`${CELL} break-all`}>{email ?? t("rewardIssue.forecast.handOver")}</td>
              <td className={`${CELL} text-ui-fg-subtle whitespace-nowrap`}>
                {thanked_at ? date(thanked_at) : t("rewardIssue.forecast.never")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
