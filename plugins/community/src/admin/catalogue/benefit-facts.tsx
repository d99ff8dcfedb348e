import type { BenefitKind } from "../../types/partnership-terms";
import { TwoTextFields } from "../goals/two-texts";
import { Choice, type Option } from "../page/choice";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import type { BenefitDraft } from "./benefit-draft";
import { settingsOfKind } from "./setting-fields";
import { LineField, TickField } from "./small-fields";

const KINDS = [
  "logo_placement",
  "event_tickets",
  "talk",
  "booth",
  "social_post",
  "discount_code",
  "merchandise_bundle",
  "attendee_list",
  "text",
] as const satisfies readonly BenefitKind[];
const TICKS = ["is_capacity_soft", "is_available", "is_new", "is_package_only", "is_standalone"] as const;

interface BenefitFactsProps {
  draft: BenefitDraft;
  onChange: (part: Partial<BenefitDraft>) => void;
  problems: Problems;
}

/** What it is, how many there are, and whether it is had without a tier. */
export function BenefitFacts({ draft, onChange, problems }: BenefitFactsProps) {
  const { t, word } = useWords();
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Choice
          label={t("catalogue.field.kind")}
          value={draft.kind}
          options={KINDS.map((kind): Option => [kind, word("sponsorship.kind", kind)])}
          onChange={(kind) =>
            onChange({ kind: kind as BenefitKind, settings: settingsOfKind(kind as BenefitKind, draft.settings) })
          }
          problem={problems.kind}
        />
        <LineField
          label={t("catalogue.field.handle")}
          hint={t("catalogue.hint.handle")}
          value={draft.handle}
          onChange={(handle) => onChange({ handle })}
          problem={problems.handle}
        />
      </div>
      <TwoTextFields
        isOptional
        label={t("catalogue.field.section")}
        name="section"
        maxLength={500}
        value={draft.section}
        onChange={(section) => onChange({ section })}
        problems={problems}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <LineField
          isCount
          isOptional
          label={t("catalogue.field.benefit_capacity")}
          hint={t("catalogue.hint.capacity")}
          value={draft.capacity}
          onChange={(capacity) => onChange({ capacity })}
          problem={problems.capacity}
        />
        <div className="flex flex-col gap-y-3 sm:pt-6">
          {TICKS.map((name) => (
            <TickField
              key={name}
              label={t(`catalogue.field.${name}`)}
              value={draft[name]}
              onChange={(isTicked) => onChange({ [name]: isTicked })}
              problem={problems[name]}
            />
          ))}
        </div>
      </div>
    </>
  );
}
