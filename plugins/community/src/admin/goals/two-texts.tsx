import { Input, Textarea } from "@medusajs/ui";
import type { TwoTexts } from "../../types/impact";
import { Field } from "../page/field";
import { FIXED_STYLE } from "../page/fixed-style";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";

interface TwoTextsProps {
  label: string;
  /** Of the request; a problem is at `name.language`. */
  name: string;
  value: TwoTexts;
  onChange: (value: TwoTexts) => void;
  problems: Problems;
  maxLength: number;
  hint?: string | undefined;
  isLong?: boolean;
  isFixed?: boolean;
  isOptional?: boolean;
}

const LANGUAGES = [
  ["en", "english"],
  ["zh-CN", "chinese"],
] as const;

/** One thing said in both languages, side by side where there is room. */
export function TwoTextFields({
  label,
  name,
  value,
  onChange,
  problems,
  maxLength,
  hint,
  isLong = false,
  isFixed = false,
  isOptional = false,
}: TwoTextsProps) {
  const { t } = useWords();
  const Control = isLong ? Textarea : Input;
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      {LANGUAGES.map(([language, word]) => (
        <Field
          key={language}
          label={t("goals.form.both", { what: label, language: t(`goals.form.${word}`) })}
          hint={hint}
          isOptional={isOptional}
          problem={problems[`${name}.${language}`]}
        >
          {(control) => (
            <Control
              {...control}
              {...(isLong ? { rows: 4 } : {})}
              lang={language}
              autoComplete="off"
              aria-required={!isOptional}
              maxLength={maxLength}
              readOnly={isFixed}
              className={isFixed ? FIXED_STYLE : ""}
              value={value[language]}
              onChange={(event) => onChange({ ...value, [language]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
