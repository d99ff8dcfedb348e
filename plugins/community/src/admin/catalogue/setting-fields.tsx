import { Textarea } from "@medusajs/ui";
import type { BenefitKind } from "../../types/partnership-terms";
import { Field } from "../page/field";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import { LineField, TickField } from "./small-fields";
import { countOf } from "./typed";

type Form = "line" | "long" | "count" | "tick";

/** What a benefit of each kind has to say besides. */
const OF_KIND: Readonly<Record<BenefitKind, Readonly<Record<string, Form>>>> = {
  logo_placement: { publisher: "line", place: "line", links_to_sponsors: "tick", is_described: "tick" },
  event_tickets: { event: "line" },
  talk: { minutes: "count" },
  booth: { size: "line" },
  social_post: { networks: "line" },
  discount_code: { percent: "count", uses: "count" },
  merchandise_bundle: { contents: "long", pieces: "long" },
  attendee_list: {},
  text: {},
};
const HINTS: Readonly<Record<string, string>> = {
  percent: "catalogue.hint.percent",
  uses: "catalogue.hint.capacity",
  pieces: "catalogue.hint.pieces",
};
const LONGEST: Readonly<Record<string, number>> = { contents: 1000, pieces: 1000 };
const OF_EVERY_KIND = { internal_note: "long", is_on_address_list: "tick" } as const;
/** What a source says of any kind, without a field of its own. */
const KEPT = ["legal_clauses"];

type Settings = Readonly<Record<string, unknown>>;

/** Of another kind only what every kind may have is kept. */
export function settingsOfKind(kind: BenefitKind, settings: Settings): Record<string, unknown> {
  const known = new Set([...Object.keys(OF_KIND[kind]), ...Object.keys(OF_EVERY_KIND), ...KEPT]);
  return Object.fromEntries(Object.entries(settings).filter(([name]) => known.has(name)));
}

interface SettingFieldsProps {
  kind: BenefitKind;
  settings: Settings;
  onChange: (settings: Record<string, unknown>) => void;
  problems: Problems;
}

export function SettingFields({ kind, settings, onChange, problems }: SettingFieldsProps) {
  const { t } = useWords();
  const fields = Object.entries<Form>({ ...OF_KIND[kind], ...OF_EVERY_KIND });
  const change = (name: string, value: unknown) => {
    const { [name]: _, ...others } = settings;
    onChange(value === "" || value === null ? others : { ...others, [name]: value });
  };
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      {fields.map(([name, form]) => {
        const label = t(`catalogue.setting.${name}`);
        const problem = problems[`settings.${name}`];
        const value = settings[name];
        if (form === "tick")
          return (
            <TickField
              key={name}
              label={label}
              value={value === true}
              onChange={(isTicked) => change(name, isTicked)}
              problem={problem}
            />
          );
        if (form === "long")
          return (
            <Field
              key={name}
              label={label}
              hint={HINTS[name] && t(HINTS[name])}
              isOptional
              problem={problem}
              className="sm:col-span-2"
            >
              {(control) => (
                <Textarea
                  {...control}
                  rows={2}
                  maxLength={LONGEST[name] ?? 20_000}
                  value={String(value ?? "")}
                  onChange={(event) => change(name, event.target.value)}
                />
              )}
            </Field>
          );
        return (
          <LineField
            key={name}
            isOptional
            isCount={form === "count"}
            label={label}
            hint={HINTS[name] && t(HINTS[name])}
            value={value === -1 ? "" : String(value ?? "")}
            onChange={(typed) => change(name, form === "count" ? countOf(typed) : typed)}
            problem={problem}
          />
        );
      })}
    </div>
  );
}
