import type { RedeemableAnswer, RedeemableChange, RedeemableRequest } from "../../types/points";
import { countOf, typedCount } from "../catalogue/typed";

/** A thing that points buy as its form holds it. */
export interface RedeemableDraft {
  /** Null until one is chosen. */
  product: { id: string; title: string } | null;
  programId: string;
  points: string;
  isOpen: boolean;
}

export const draftOf = (redeemable: RedeemableAnswer | null): RedeemableDraft =>
  redeemable
    ? {
        product: { id: redeemable.product_id, title: redeemable.title },
        programId: redeemable.program_id,
        points: typedCount(redeemable.points),
        isOpen: redeemable.is_open,
      }
    : { product: null, programId: "", points: "", isOpen: true };

/** What is no whole number is asked for as one that the shop refuses, naming the field. */
const priceOf = ({ programId, points }: RedeemableDraft) => ({
  program_id: programId,
  points: countOf(points) ?? -1,
});

export const requestOf = (draft: RedeemableDraft): RedeemableRequest => ({
  ...priceOf(draft),
  product_id: draft.product?.id ?? "",
});

export const changeOf = (draft: RedeemableDraft, revision: number): RedeemableChange => ({
  ...priceOf(draft),
  is_open: draft.isOpen,
  revision,
});
