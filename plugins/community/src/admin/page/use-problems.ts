import { toast } from "@medusajs/ui";
import { useEffect, useRef, useState } from "react";

/** What is wrong with a form, by field. */
export type Problems = Readonly<Record<string, string>>;

/**
 * What the shop says against a form. The first field on the page that is to blame gets the focus, with what is wrong
 * beside it; where the form has no such field, `message` says it.
 */
export function useProblems() {
  const form = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<{ problems: Problems; message: string }>();
  useEffect(() => {
    if (!refusal) return;
    const blamed = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (blamed) blamed.focus();
    else toast.error(refusal.message);
  }, [refusal]);
  const refuse = (problems: Problems, message: string) => setRefusal({ problems, message });
  const clear = () => setRefusal(undefined);
  return { form, problems: refusal?.problems ?? {}, refuse, clear };
}
