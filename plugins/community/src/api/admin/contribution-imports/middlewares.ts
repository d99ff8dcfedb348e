import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { ContributionImportSchema } from "./validators";

export const contributionImportMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/contribution-imports",
    methods: ["POST"],
    bodyParser: { sizeLimit: "20mb" },
    middlewares: [checkedBody(ContributionImportSchema)],
  },
];
