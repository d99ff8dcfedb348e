import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { IssueRewardsAnswer, IssueRewardsRequest } from "../../types/rewards";
import { KEY } from "../contributors/use-contributors";
import { sendJson } from "../read-json";
import type { Asked } from "./issue-draft";

const send = async (request: IssueRewardsRequest) =>
  (await sendJson<{ issue: IssueRewardsAnswer }>("/admin/rewards", request)).issue;

/** Tells what would happen; what was asked comes along, so that exactly this can be issued. */
export function useLook() {
  return useMutation({
    mutationFn: async (asked: Asked) => ({ asked, answer: await send({ ...asked, dry_run: true }) }),
  });
}

export function useIssue() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => send({ ...asked, dry_run: false }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
