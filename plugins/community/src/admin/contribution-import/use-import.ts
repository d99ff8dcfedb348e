import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ContributionImportAnswer, ContributionImportRequest } from "../../types/recognition";
import { KEY } from "../contributors/use-contributors";
import { sendJson } from "../read-json";
import { fileText } from "./file-text";

/** What is to be imported, as its form holds it. */
export interface ImportDraft {
  file: File | undefined;
  source: string;
  mailmap: string;
}

type Asked = Omit<ContributionImportRequest, "dry_run">;

const send = async (request: ContributionImportRequest) =>
  (await sendJson<{ import: ContributionImportAnswer }>("/admin/contribution-imports", request)).import;

/** Tells what would happen; what was asked comes along, so that exactly this can be written. */
export function useLook() {
  return useMutation({
    mutationFn: async ({ file, source, mailmap }: ImportDraft) => {
      const asked: Asked = { content: file ? await fileText(file) : "", source, mailmap };
      return { asked, answer: await send({ ...asked, dry_run: true }) };
    },
  });
}

export function useWrite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => send({ ...asked, dry_run: false }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
