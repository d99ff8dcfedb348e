import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { readProspectusPdf } from "../../../../../workflows/sponsorship/prospectus-pdf";
import { sendPdf } from "../../../../send-pdf";

/** `?lang=zh-CN` for Chinese: the platform takes `locale` for itself. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const locale = req.query.lang === "zh-CN" ? "zh-CN" : "en";
  sendPdf(res, await readProspectusPdf(req.scope, req.params.handle as string, locale));
};
