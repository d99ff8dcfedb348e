import { useQuery } from "@tanstack/react-query";
import { readJson } from "../read-json";

interface StoresAnswer {
  stores: { supported_currencies: { currency_code: string }[] }[];
}

/** What the shop sells in, and beside it whatever is already written in `more`. */
export function useCurrencies(more: Readonly<Record<string, unknown>> = {}): string[] {
  const { data = [] } = useQuery({
    queryKey: ["keepsake-currencies"],
    queryFn: async () => {
      const { stores } = await readJson<StoresAnswer>("/admin/stores?fields=id,*supported_currencies");
      return stores.flatMap(({ supported_currencies }) => supported_currencies.map((each) => each.currency_code));
    },
  });
  return [...new Set([...data, ...Object.keys(more)])].sort();
}
