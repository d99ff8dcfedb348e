import { Alert } from "@medusajs/ui";
import type { ProgramDetailAnswer } from "../../types/partnership";
import type { FieldProblem } from "../read-json";
import { wordsOf } from "../sponsorship/words-of";
import { useWords, type WordBook } from "../use-words";

interface PublicationGapsProps {
  detail: ProgramDetailAnswer;
  gaps: readonly FieldProblem[];
}

/** All that keeps a program from being published: where it is, and what is missing there. */
export function PublicationGaps({ detail, gaps }: PublicationGapsProps) {
  const words = useWords();
  if (gaps.length === 0) return null;
  return (
    <Alert variant="error" role="alert" className="mx-6 my-4">
      <span className="block font-medium">{words.t("catalogue.gaps.title")}</span>
      <ul className="mt-2 flex max-h-80 flex-col gap-y-1 overflow-y-auto">
        {gaps.map(({ field, message }) => (
          <li key={field} className="break-words">
            {gapText(field, message, detail, words)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** `tiers.gold.name.zh-CN` is the Chinese name of the tier "Gold". */
function gapText(path: string, message: string, detail: ProgramDetailAnswer, { t, word, locale }: WordBook): string {
  const [room = "", ...rest] = path.split(".");
  const rows = room === "tiers" ? detail.tiers : room === "benefits" ? detail.benefits : [];
  const handle = rows.length > 0 ? rest.shift() : undefined;
  const row = rows.find((each) => each.handle === handle);
  const [field = "", ...more] = rest;
  const last = more.at(-1) ?? "";
  const place = [
    row ? wordsOf(row.name, locale) : t("catalogue.gaps.program"),
    word("catalogue.field", field.replace(/\[.*$/, "") || "tiers"),
    last === "en" ? t("goals.form.english") : last === "zh-CN" ? t("goals.form.chinese") : last.toUpperCase(),
  ];
  return `${place.filter(Boolean).join(" · ")}: ${t(`catalogue.gaps.${gapOf(field, last, room)}`, { defaultValue: message })}`;
}

function gapOf(field: string, last: string, room: string): string {
  if (last === "en" || last === "zh-CN") return "text";
  if (field === "price_minor") return "price";
  if (field === "promises") return "promise";
  if (field === "ends_on") return "past";
  return room === "tiers" ? "none" : "other";
}
