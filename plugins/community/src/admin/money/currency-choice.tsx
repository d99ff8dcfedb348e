import { Choice, type Option } from "../page/choice";
import { useWords } from "../use-words";
import { useCurrencies } from "./use-currencies";

interface CurrencyChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
}

export function CurrencyChoice({ label, value, onChange, problem }: CurrencyChoiceProps) {
  const { locale } = useWords();
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const options = useCurrencies().map(
    (code): Option => [code, `${names.of(code.toUpperCase())} (${code.toUpperCase()})`],
  );
  return <Choice label={label} value={value} options={options} onChange={onChange} problem={problem} />;
}
