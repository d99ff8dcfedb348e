import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { DeliveryQuerySchema, DeliverySchema, JudgementSchema, PictureQuerySchema } from "./validators";

const query = { isList: true, defaults: [] };

export const deliveryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/deliveries",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(DeliveryQuerySchema, query)],
  },
  {
    matcher: "/admin/deliveries/pictures",
    methods: ["POST"],
    bodyParser: false,
    middlewares: [validateAndTransformQuery(PictureQuerySchema, query)],
  },
  {
    matcher: "/admin/deliveries/:id/judgement",
    methods: ["POST"],
    middlewares: [checkedBody(JudgementSchema)],
  },
  {
    matcher: "/admin/goals/:id/deliveries",
    methods: ["POST"],
    middlewares: [checkedBody(DeliverySchema)],
  },
];
