import type { MedusaRequest } from "@medusajs/framework/http";
import { communityOptions } from "../../workflows/plugin-options";
import { clientAddress } from "./client-address";

const LONGEST = 500;

/** What a signature says of the place it was made at. */
export function signedFrom(req: MedusaRequest<unknown>): { address: string; user_agent: string } {
  return {
    address: clientAddress(req, communityOptions(req.scope).storefrontToken),
    user_agent: (req.headers["user-agent"] ?? "").slice(0, LONGEST),
  };
}
