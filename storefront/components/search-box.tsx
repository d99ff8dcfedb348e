import { useLingui } from "@lingui/react/macro";
import { type FocusEvent, type KeyboardEvent, lazy, Suspense, useState } from "react";
import { Form } from "react-router";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { Icon } from "./icon";

const SearchSuggestions = lazy(() => import("./search-suggestions"));

export function SearchBox() {
  const { language } = useShop();
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const close = () => setWords("");
  const closeIfLeft = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) close();
  };
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };
  return (
    <search
      className="search-box max-md:order-last max-md:w-full md:ms-auto md:max-w-sm md:flex-1"
      onBlur={closeIfLeft}
      onKeyDown={closeOnEscape}
    >
      <Form action={urls.search(language)} onSubmit={close}>
        <Icon name="search" className="search-icon" />
        <input
          type="search"
          name="q"
          aria-label={t`Search the shop`}
          placeholder={t`Search: elephant, T-shirt, mug …`}
          className="search-input"
          autoComplete="off"
          enterKeyHint="search"
          onChange={({ target }) => setWords(target.value)}
        />
      </Form>
      {words.trim() && (
        <Suspense>
          <SearchSuggestions query={words} onChoose={close} />
        </Suspense>
      )}
    </search>
  );
}
