import { Button, StatusBadge } from "@medusajs/ui";
import type { RedeemableAnswer } from "../../types/points";
import { useRewardPrograms } from "../rewards/use-rewards";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";

interface RedeemableTableProps {
  redeemables: readonly RedeemableAnswer[];
  onChange: (id: string) => void;
}

const CELL = "border-b px-3 py-2.5 first:ps-6 last:pe-6";

/** It scrolls by itself on a phone. */
export function RedeemableTable({ redeemables, onChange }: RedeemableTableProps) {
  const { t, number, locale } = useWords();
  const { data: programs = [] } = useRewardPrograms();
  const nameOf = (id: string) => {
    const program = programs.find((each) => each.id === id);
    return program ? wordsOf(program.name, locale) : "–";
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section className="overflow-x-auto" aria-label={t("points.title")} tabIndex={0}>
      <table className="txt-small w-full border-separate border-spacing-0">
        <caption className="sr-only">{t("points.title")}</caption>
        <thead>
          <tr>
            {(["title", "points", "program", "state"] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className={`${CELL} whitespace-nowrap font-medium ${column === "points" ? "text-end" : "text-start"}`}
              >
                {t(`points.columns.${column}`)}
              </th>
            ))}
            <td className={CELL} />
          </tr>
        </thead>
        <tbody>
          {redeemables.map(({ id, title, points, program_id, is_open }) => (
            <tr key={id} className="hover:bg-ui-bg-base-hover">
              <th scope="row" className={`${CELL} min-w-36 break-words text-start font-medium`}>
                {title}
              </th>
              <td className={`${CELL} whitespace-nowrap text-end tabular-nums`}>{number(points)}</td>
              <td className={`${CELL} min-w-36 break-words`}>{nameOf(program_id)}</td>
              <td className={`${CELL} whitespace-nowrap`}>
                <StatusBadge color={is_open ? "green" : "grey"}>
                  {t(`points.state.${is_open ? "open" : "closed"}`)}
                </StatusBadge>
              </td>
              <td className={`${CELL} text-end`}>
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={t("points.form.edit", { title })}
                  onClick={() => onChange(id)}
                >
                  {t("points.change")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
