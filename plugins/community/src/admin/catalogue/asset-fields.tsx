import { Button, Text } from "@medusajs/ui";
import type { BenefitAsset } from "../../types/partnership-terms";
import { TwoTextFields } from "../goals/two-texts";
import { Choice, type Option } from "../page/choice";
import { DayField } from "../page/day-field";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import { type AssetDraft, newAsset } from "./benefit-draft";
import { LineField } from "./small-fields";

const DIRECTIONS = ["from_partner", "to_partner"] as const satisfies readonly BenefitAsset["direction"][];
const FORMS = ["text", "image", "file", "answer"] as const satisfies readonly BenefitAsset["form"][];
const LIMITS: Readonly<Record<BenefitAsset["form"], readonly string[]>> = {
  text: ["max_length"],
  answer: ["max_length"],
  image: ["min_width", "max_width", "min_height", "max_height"],
  file: [],
};

interface AssetListProps {
  assets: AssetDraft[];
  onChange: (assets: AssetDraft[]) => void;
  problems: Problems;
}

/** What the partner is asked for with a benefit, and what it is handed. */
export function AssetList({ assets, onChange, problems }: AssetListProps) {
  const { t } = useWords();
  return (
    <fieldset className="flex min-w-0 flex-col gap-y-4">
      <Text asChild size="small" weight="plus" leading="compact">
        <legend>{t("catalogue.field.assets")}</legend>
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
        {t("catalogue.hint.assets")}
      </Text>
      {assets.map((asset, index) => (
        <AssetFields
          key={asset.key}
          asset={asset}
          name={`assets[${index}]`}
          number={index + 1}
          problems={problems}
          onChange={(changed) => onChange(assets.map((each) => (each.key === asset.key ? changed : each)))}
          onRemove={() => onChange(assets.filter(({ key }) => key !== asset.key))}
        />
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange([...assets, newAsset(assets.length + 1)])}
        >
          {t("catalogue.asset.add")}
        </Button>
      </div>
    </fieldset>
  );
}

interface AssetFieldsProps {
  asset: AssetDraft;
  name: string;
  number: number;
  problems: Problems;
  onChange: (asset: AssetDraft) => void;
  onRemove: () => void;
}

function AssetFields({ asset, name, number, problems, onChange, onRemove }: AssetFieldsProps) {
  const { t, word } = useWords();
  const change = (part: Partial<AssetDraft>) => onChange({ ...asset, ...part });
  const options = (list: string, values: readonly string[]) =>
    values.map((value): Option => [value, word(`catalogue.asset.${list}`, value)]);
  const title = t("catalogue.asset.title", { number });
  return (
    <fieldset className="border-ui-border-base flex min-w-0 flex-col gap-y-4 rounded-lg border p-4">
      <Text asChild size="small" weight="plus" leading="compact">
        <legend className="px-1">{title}</legend>
      </Text>
      <TwoTextFields
        label={t("catalogue.asset.label")}
        name={`${name}.label`}
        maxLength={500}
        value={asset.label}
        onChange={(label) => change({ label })}
        problems={problems}
      />
      <TwoTextFields
        isLong
        isOptional
        label={t("catalogue.asset.help")}
        name={`${name}.help`}
        maxLength={5000}
        value={asset.help}
        onChange={(help) => change({ help })}
        problems={problems}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Choice
          label={t("catalogue.asset.direction")}
          value={asset.direction}
          options={options("directions", DIRECTIONS)}
          onChange={(direction) => change({ direction: direction as BenefitAsset["direction"] })}
        />
        <Choice
          label={t("catalogue.asset.form")}
          value={asset.form}
          options={options("forms", FORMS)}
          onChange={(form) => change({ form: form as BenefitAsset["form"], limits: {} })}
        />
        <LineField
          label={t("catalogue.asset.handle")}
          maxLength={500}
          value={asset.handle}
          onChange={(handle) => change({ handle })}
          problem={problems[`${name}.handle`]}
        />
        <DayField
          isOptional
          label={t("catalogue.asset.due_on")}
          value={asset.due_on}
          onChange={(due_on) => change({ due_on })}
          problem={problems[`${name}.due_on`]}
        />
        {LIMITS[asset.form].map((limit) => (
          <LineField
            key={limit}
            isCount
            isOptional
            label={t(`catalogue.asset.${limit}`)}
            value={asset.limits[limit] ?? ""}
            onChange={(typed) => change({ limits: { ...asset.limits, [limit]: typed } })}
            problem={problems[`${name}.limits.${limit}`]}
          />
        ))}
        {asset.direction === "to_partner" && (
          <LineField
            isOptional
            label={t("catalogue.asset.shared_value")}
            maxLength={5000}
            value={asset.shared_value}
            onChange={(shared_value) => change({ shared_value })}
            problem={problems[`${name}.shared_value`]}
          />
        )}
      </div>
      <div>
        <Button
          type="button"
          size="small"
          variant="transparent"
          onClick={onRemove}
          aria-label={`${t("catalogue.asset.remove")} ${title}`}
        >
          {t("catalogue.asset.remove")}
        </Button>
      </div>
    </fieldset>
  );
}
