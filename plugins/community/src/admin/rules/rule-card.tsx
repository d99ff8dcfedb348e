import { Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui";
import { useId } from "react";
import { useWords } from "../use-words";
import { OlderVersions } from "./older-versions";
import { giftText, timeText } from "./rule-text";
import { endingOf, type Standing, standingOf, type Versions } from "./rule-versions";
import { useSaveRule } from "./use-rules";
import { useSelectorText } from "./use-selector-text";

interface RuleCardProps {
  versions: Versions;
  canChange: boolean;
  /** Of a goal that has ended nothing gives any more, whatever its rules say. */
  isOver: boolean;
  hasMoved: boolean;
  onVersion: () => void;
}

const COLOR = { now: "green", later: "blue", over: "grey" } as const satisfies Record<Standing, string>;

/** The newest version of a rule, and the ones before it behind a click. */
export function RuleCard({ versions, canChange, isOver, hasMoved, onVersion }: RuleCardProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const [newest, ...older] = versions;
  const selected = useSelectorText(newest.selector);
  const standing = isOver ? "over" : standingOf(versions, Date.now());
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4" aria-labelledby={id}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <Text id={id} size="small" leading="compact" weight="plus" className="break-words">
            {selected}
          </Text>
          <Text size="small" className="break-words">
            {giftText(newest, words)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {timeText(newest, words)}
          </Text>
        </div>
        <StatusBadge color={COLOR[standing]} className="whitespace-nowrap">
          {t(`allocationRules.standing.${standing}`)}
        </StatusBadge>
      </div>
      {hasMoved && <Text size="small">{t("allocationRules.moved")}</Text>}
      {canChange && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" aria-describedby={id} onClick={onVersion}>
            {t("allocationRules.newVersion")}
          </Button>
          {standing !== "over" && <EndButton versions={versions} describedBy={id} />}
        </div>
      )}
      {older.length > 0 && <OlderVersions versions={older} />}
    </li>
  );
}

function EndButton({ versions, describedBy }: { versions: Versions; describedBy: string }) {
  const { t, error } = useWords();
  const prompt = usePrompt();
  const save = useSaveRule(versions[0].rule_id);
  const press = async () => {
    const isSure = await prompt({
      title: t("allocationRules.end.title"),
      description: t("allocationRules.end.text"),
      confirmText: t("allocationRules.end.button"),
      cancelText: t("allocationRules.end.cancel"),
    });
    if (!isSure) return;
    save.mutate(endingOf(versions, Date.now()), {
      onSuccess: () => toast.success(t("allocationRules.end.done")),
      onError: (problem) => toast.error(error(problem)),
    });
  };
  return (
    <Button size="small" variant="secondary" aria-describedby={describedBy} isLoading={save.isPending} onClick={press}>
      {t("allocationRules.end.button")}
    </Button>
  );
}
