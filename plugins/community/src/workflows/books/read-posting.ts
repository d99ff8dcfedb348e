import type { MedusaContainer } from "@medusajs/framework/types";
import type { PostingAnswer, PostingProof } from "../../types/impact";
import { sealAnswer } from "./answers";
import { openBooks } from "./books";
import { findTransfer } from "./read-books";

/** A posting as anybody may see it, with the proof that it is under a seal. @throws DomainError `transfer_not_found` */
export async function readPosting(container: MedusaContainer, id: string): Promise<PostingAnswer> {
  const found = await findTransfer(container, id);
  return { ...found, proof: await proofOf(container, found.transfer.source) };
}

async function proofOf(
  container: MedusaContainer,
  source: PostingAnswer["transfer"]["source"],
): Promise<PostingProof | null> {
  const { ledger } = await openBooks(container);
  try {
    const { transfer, path, seal } = await ledger.prove(source);
    return { transfer: { ...transfer }, path: [...path], seal: sealAnswer(seal) };
  } catch (error) {
    if ((error as { code?: string }).code === "ledger_not_sealed") return null;
    throw error;
  }
}
