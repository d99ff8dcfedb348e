import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LogoAnswer, LogoListAnswer } from "../../../../../types/logos";
import { logosOf } from "../../../../../workflows/partnership/logos/keep-logo";
import { requireMember } from "../../../../../workflows/partnership/partners/members";
import { receiveLogo } from "../../../../logos/receive-logo";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<LogoListAnswer>) => {
  const { id = "" } = req.params;
  await requireMember(req.scope, { customerId: req.auth_context.actor_id, partnerId: id, act: "read" });
  res.status(200).json({ logos: (await logosOf(req.scope, [id])).get(id) ?? [] });
};

/** The body is the logo itself. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<LogoAnswer>) => {
  const { id = "" } = req.params;
  const customerId = req.auth_context.actor_id;
  await requireMember(req.scope, { customerId, partnerId: id, act: "show" });
  res.status(201).json({ logo: await receiveLogo(req, { partnerId: id, by: customerId }) });
};
