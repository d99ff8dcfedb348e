import { Text } from "@medusajs/ui";
import type { RuleVersionAnswer } from "../../types/impact";
import { usePeople } from "../goals/use-people";
import { useWords } from "../use-words";
import { giftText, timeText } from "./rule-text";
import { useSelectorText } from "./use-selector-text";

export function OlderVersions({ versions }: { versions: RuleVersionAnswer[] }) {
  const { t } = useWords();
  return (
    <details>
      <summary className="txt-compact-small text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus w-fit cursor-pointer rounded-sm outline-none">
        {t("allocationRules.older", { total: versions.length })}
      </summary>
      <ol className="bg-ui-bg-subtle mt-3 divide-y rounded-md">
        {versions.map((version) => (
          <Version key={version.version} version={version} />
        ))}
      </ol>
    </details>
  );
}

function Version({ version }: { version: RuleVersionAnswer }) {
  const words = useWords();
  const { t, date } = words;
  const emailOf = usePeople();
  const selected = useSelectorText(version.selector);
  return (
    <li className="px-4 py-3">
      <Text size="small" leading="compact" weight="plus">
        {t("allocationRules.version", { number: version.version })}
      </Text>
      <Text size="small" className="break-words">
        {selected} · {giftText(version, words)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {timeText(version, words)}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle break-words">
        {t("allocationRules.saved", { who: emailOf(version.saved_by), when: date(version.saved_at) })}
      </Text>
    </li>
  );
}
