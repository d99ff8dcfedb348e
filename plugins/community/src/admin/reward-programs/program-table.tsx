import { Button } from "@medusajs/ui";
import type { RewardProgramAnswer } from "../../types/rewards";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { leftMinor } from "./program-draft";

interface ProgramTableProps {
  programs: readonly RewardProgramAnswer[];
  onChange: (id: string) => void;
}

const CELL = "border-b px-3 py-2.5 first:ps-6 last:pe-6";
const NUMBER = `${CELL} whitespace-nowrap text-end tabular-nums`;

/** It scrolls by itself on a phone. */
export function ProgramTable({ programs, onChange }: ProgramTableProps) {
  const { t, minor, number, locale } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section className="overflow-x-auto" aria-label={t("rewardPrograms.title")} tabIndex={0}>
      <table className="txt-small w-full border-separate border-spacing-0">
        <caption className="sr-only">{t("rewardPrograms.title")}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${CELL} text-start font-medium`}>
              {t("rewardPrograms.columns.name")}
            </th>
            {(["budget", "committed", "left", "days"] as const).map((column) => (
              <th key={column} scope="col" className={`${CELL} text-end font-medium`}>
                {t(`rewardPrograms.columns.${column}`)}
              </th>
            ))}
            <td className={CELL} />
          </tr>
        </thead>
        <tbody>
          {programs.map((program) => {
            const { id, currency_code, budget_minor, committed_minor, claim_days } = program;
            const name = wordsOf(program.name, locale);
            return (
              <tr key={id} className="hover:bg-ui-bg-base-hover">
                <th scope="row" className={`${CELL} min-w-36 break-words text-start font-medium`}>
                  {name}
                </th>
                <td className={NUMBER}>{minor(budget_minor, currency_code)}</td>
                <td className={NUMBER}>{minor(committed_minor, currency_code)}</td>
                <td className={NUMBER}>{minor(leftMinor(program), currency_code)}</td>
                <td className={NUMBER}>{number(claim_days)}</td>
                <td className={`${CELL} text-end`}>
                  <Button
                    size="small"
                    variant="secondary"
                    aria-label={t("rewardPrograms.form.edit", { name })}
                    onClick={() => onChange(id)}
                  >
                    {t("rewardPrograms.change")}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
