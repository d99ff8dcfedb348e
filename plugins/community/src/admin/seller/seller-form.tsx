import { Button, Input, Textarea, toast } from "@medusajs/ui";
import { type ComponentProps, type FormEvent, useState } from "react";
import type { SellerBody } from "../../types/agreements";
import { TwoTextFields } from "../goals/two-texts";
import { Field } from "../page/field";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { draftOf, type SellerDraft, sellerOf } from "./seller-draft";
import { useSaveSeller } from "./use-seller";

interface SellerFormProps {
  seller: SellerBody | null;
  onSaved: () => void;
}

export function SellerForm({ seller, onSaved }: SellerFormProps) {
  const words = useWords();
  const { t } = words;
  const save = useSaveSeller();
  const { form, problems, refuse } = useProblems();
  const [draft, setDraft] = useState(() => draftOf(seller));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(sellerOf(draft), {
      onSuccess: () => {
        toast.success(t("seller.saved"));
        onSaved();
      },
      onError: (error) => refuse(problemsOf(error, "seller", words), words.error(error)),
    });
  };
  /** What a field of this name shows and says. */
  const of = (name: Exclude<keyof SellerDraft, "name">, sent: string = name) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    problem: problems[sent],
  });
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-y-6 px-6 py-6">
      <TwoTextFields
        label={t("seller.name")}
        hint={t("seller.nameHint")}
        name="name"
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        problems={problems}
        maxLength={200}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField
          label={t("seller.address")}
          hint={t("seller.addressHint")}
          maxLength={500}
          isLong
          {...of("address")}
        />
        <TextField
          label={t("seller.bank")}
          hint={t("seller.bankHint")}
          maxLength={1000}
          isLong
          {...of("bank_details")}
        />
        <TextField label={t("seller.country")} hint={t("seller.countryHint")} maxLength={2} {...of("country")} />
        <TextField
          label={t("seller.taxNumber")}
          hint={t("seller.taxNumberHint")}
          maxLength={40}
          isOptional
          {...of("taxNumber", "tax_number")}
        />
        <TextField
          label={t("seller.rate")}
          hint={t("seller.rateHint")}
          maxLength={8}
          inputMode="decimal"
          {...of("percent", "rate_basis_points")}
        />
        <TextField label={t("seller.email")} maxLength={254} inputMode="email" {...of("email")} />
        <TextField
          label={t("seller.netDays")}
          hint={t("seller.netDaysHint")}
          maxLength={6}
          inputMode="numeric"
          {...of("netDays", "net_days")}
        />
        <TextField
          label={t("seller.offerDays")}
          hint={t("seller.offerDaysHint")}
          maxLength={6}
          inputMode="numeric"
          {...of("offerDays", "offer_days")}
        />
      </div>
      <div className="flex justify-end">
        <Button type="submit" size="small" isLoading={save.isPending}>
          {t("seller.save")}
        </Button>
      </div>
    </form>
  );
}

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
  maxLength: number;
  inputMode?: ComponentProps<"input">["inputMode"];
  isLong?: boolean;
  isOptional?: boolean;
}

function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, problem, maxLength, inputMode, isLong = false, isOptional = false } = props;
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional}>
      {(control) => {
        const common = {
          ...control,
          "aria-required": !isOptional,
          autoComplete: "off",
          maxLength,
          value,
          onChange: (event: { target: { value: string } }) => onChange(event.target.value),
        };
        return isLong ? <Textarea rows={4} {...common} /> : <Input inputMode={inputMode} {...common} />;
      }}
    </Field>
  );
}
