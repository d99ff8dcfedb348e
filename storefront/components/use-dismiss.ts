import { type RefObject, useEffect } from "react";

/** A <details> menu closes by Escape, by a click elsewhere, and when the focus leaves it; without scripts it just toggles. */
export const useDismiss = (ref: RefObject<HTMLDetailsElement | null>): void => {
  useEffect(() => {
    const menu = ref.current;
    if (!menu) return;
    const outside = ({ target }: Event) => {
      if (menu.open && target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    const onEscape = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    };
    document.addEventListener("click", outside);
    document.addEventListener("focusin", outside);
    menu.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("click", outside);
      document.removeEventListener("focusin", outside);
      menu.removeEventListener("keydown", onEscape);
    };
  }, [ref]);
};
