import { StatusBadge, Text } from "@medusajs/ui";
import type { IssueRewardsAnswer } from "../../types/rewards";
import { useWords } from "../use-words";

type Stock = IssueRewardsAnswer["stock"];

const CELL = "px-3 py-2 first:ps-6 last:pe-6";
const NUMBER = `${CELL} whitespace-nowrap text-end tabular-nums`;

const isShort = ({ wanted, free }: Stock[number]) => free !== null && wanted > free;

/** What all of them would take, beside what there is. */
export function ForecastStock({ stock }: { stock: Stock }) {
  const { t, number } = useWords();
  return (
    <div className="py-4">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys. */}
      <section className="overflow-x-auto" aria-label={t("rewardIssue.forecast.stock")} tabIndex={0}>
        <table className="txt-small w-full">
          <caption className="px-6 pb-2 text-start font-medium">{t("rewardIssue.forecast.stock")}</caption>
          <thead>
            <tr>
              <th scope="col" className={`${CELL} text-start font-medium`}>
                {t("rewardIssue.forecast.thing")}
              </th>
              <th scope="col" className={`${NUMBER} font-medium`}>
                {t("rewardIssue.forecast.wanted")}
              </th>
              <th scope="col" className={`${NUMBER} font-medium`}>
                {t("rewardIssue.forecast.free")}
              </th>
              <td className={CELL} />
            </tr>
          </thead>
          <tbody>
            {stock.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a thing can be there twice, in two sizes; nothing moves.
              <tr key={`${each.product_id} ${index}`} className="border-ui-border-base border-t">
                <th scope="row" className={`${CELL} min-w-32 break-words text-start font-normal`}>
                  {each.title}
                </th>
                <td className={NUMBER}>{number(each.wanted)}</td>
                <td className={NUMBER}>
                  {each.free === null ? t("rewardIssue.forecast.notCounted") : number(each.free)}
                </td>
                <td className={`${CELL} text-end`}>
                  {isShort(each) && (
                    <StatusBadge color="orange" className="whitespace-nowrap">
                      {t("rewardIssue.forecast.short")}
                    </StatusBadge>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {stock.some(isShort) && (
        <Text size="small" className="px-6 pt-2">
          {t("rewardIssue.forecast.shortText")}
        </Text>
      )}
    </div>
  );
}
