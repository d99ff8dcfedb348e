import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { ProgramDetailAnswer } from "../../types/partnership";
import { type Problems, useProblems } from "../page/use-problems";
import { useSend } from "../sponsorship/use-programs";
import { useWords } from "../use-words";
import { catalogueProblems, changedMeanwhile } from "./catalogue-problems";
import { changesOf } from "./typed";

interface SaveForm<Terms> {
  path: string;
  /** Of a row that stands: what the form read of it, and its revision. */
  read?: { terms: Terms; revision: number } | undefined;
  onSaved: (detail: ProgramDetailAnswer) => void;
}

/** Sends what is new, or what changed; keeps what is wrong by field, and what somebody else changed meanwhile. */
export function useSaveForm<Terms extends object>({ path, read, onSaved }: SaveForm<Terms>) {
  const words = useWords();
  const send = useSend();
  const { form, problems, refuse } = useProblems();
  // What the page reads meanwhile is not what the form was written from.
  const [first] = useState(read);
  const [changed, setChanged] = useState<string[] | null>(null);
  const save = (terms: Terms, unreadable: Problems = {}) =>
    send.mutate(
      { path, body: first ? { revision: first.revision, ...changesOf(first.terms, terms) } : terms },
      {
        onSuccess: (detail) => {
          toast.success(words.t("catalogue.saved"));
          onSaved(detail);
        },
        onError: (error) => {
          setChanged(changedMeanwhile(error));
          if (!changedMeanwhile(error))
            refuse({ ...catalogueProblems(error, words), ...unreadable }, words.error(error));
        },
      },
    );
  return { form, problems, changed, save, isSaving: send.isPending };
}
