import type { MedusaRequest } from "@medusajs/framework/http";

/** Of whoever reads: the platform takes it out of the query, or out of its header. */
export const readerLocale = ({ locale }: Pick<MedusaRequest, "locale">): "en" | "zh-CN" =>
  locale === "zh-CN" ? "zh-CN" : "en";
