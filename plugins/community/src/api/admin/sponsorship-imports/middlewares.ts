import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { ImportSchema } from "./validators";

export const sponsorshipImportMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/sponsorship-imports",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [checkedBody(ImportSchema)],
  },
];
