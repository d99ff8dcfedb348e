import { toast } from "@medusajs/ui";
import { useNavigate } from "react-router-dom";
import type { ContributorAnswer } from "../../types/recognition";
import { problemsOf } from "../page/problems-of";
import { type Problems, useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { useTell } from "./use-contributors";

interface IdentityMove {
  /** All of them when there are none. */
  identity_ids: string[];
  /** Null: somebody who has no record yet, of this name. */
  to_id: string | null;
  name: string;
  reason: string;
}

/** Moves what somebody is recognised by, with the work done under it, and goes to whose it is then. */
export function useMoveIdentities(fromId: string, onClose: () => void) {
  const words = useWords();
  const navigate = useNavigate();
  const { mutate, isPending } = useTell<IdentityMove, { contributor: ContributorAnswer }>(
    `/admin/contributors/${fromId}/identities`,
  );
  const { form, problems, refuse } = useProblems();
  const move = (asked: IdentityMove) =>
    mutate(asked, {
      onSuccess: ({ contributor: { id, name } }) => {
        toast.success(words.t("contributors.moved", { name }));
        onClose();
        navigate(`/contributors/${id}`);
      },
      onError: (error) => refuse(problemsOf(error, "contributors", words), words.error(error)),
    });
  /** What is missing before the shop is asked. */
  const lack = (lacking: Problems) => refuse(lacking, Object.values(lacking).join(" "));
  return { form, problems, move, lack, isMoving: isPending };
}
