import { useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { Icon } from "./icon";

export function SearchBox() {
  const { language } = useShop();
  const { t } = useLingui();
  return (
    <Form action={urls.search(language)} role="search" className="search-box max-md:order-last max-md:w-full md:max-w-sm md:flex-1 md:ms-auto">
      <Icon name="search" className="pointer-events-none absolute start-3.5 top-1/2 size-4.5 -translate-y-1/2 text-quiet" />
      <input type="search" name="q" aria-label={t`Search the shop`} placeholder={t`Search: elephant, T-shirt, mug …`} className="search-input" autoComplete="off" enterKeyHint="search" />
    </Form>
  );
}
