import { Text } from "@medusajs/ui";
import { useWords } from "../use-words";
import { type RowProblem, rowText } from "./import-problems";

/** How many the shop names at once. */
const NAMED = 20;

/** Where the file is wrong, row by row. */
export function RowProblems({ problems }: { problems: readonly RowProblem[] }) {
  const words = useWords();
  const { t, number } = words;
  const placeOf = ({ row, column }: RowProblem) =>
    [row !== null && t("contributionImport.problems.row", { row: number(row) }), column].filter(Boolean).join(", ");
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div className="px-6 py-4">
          <Text size="small" weight="plus">
            {t(`contributionImport.problems.${problems.length < NAMED ? "title" : "first"}`, {
              total: number(problems.length),
            })}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("contributionImport.problems.text")}
          </Text>
          <ul className="mt-3 flex flex-col gap-y-2">
            {problems.map((problem) => (
              <li key={`${placeOf(problem)} ${problem.message}`} className="txt-small break-words">
                <span className="font-medium">{placeOf(problem)}:</span> {rowText(problem, words)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
