import type { RuleTerms } from "../../types/impact";
import { useWords } from "../use-words";
import { useChoices } from "./use-choices";

/** "Collection: Limited editions", or the id of what is in no list. */
export function useSelectorText({ by, id = "" }: RuleTerms["selector"]): string {
  const { t, word } = useWords();
  const { data = [] } = useChoices(by);
  if (by === "all") return t("allocationRules.all");
  const name = data.find(([value]) => value === id)?.[1] ?? id;
  return t("allocationRules.of", { kind: word("allocationRules.by", by), name });
}
