import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { ImportSchema } from "./validators";

export const sponsorshipImportMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/sponsorship-imports",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(ImportSchema)],
  },
];
