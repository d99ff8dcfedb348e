import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { logoMiddleware } from "../../logos/middleware";
import { InvitationSchema, NewPartnerSchema, PartnerSchema, RoleSchema } from "./validators";

const loggedIn = authenticate("customer", ["session", "bearer"]);

export const partnerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/partners*", middlewares: [loggedIn] },
  { matcher: "/store/partners", methods: ["POST"], middlewares: [checkedBody(NewPartnerSchema)] },
  { matcher: "/store/partners/:id", methods: ["POST"], middlewares: [checkedBody(PartnerSchema)] },
  {
    matcher: "/store/partners/:id/people",
    methods: ["POST"],
    middlewares: [checkedBody(InvitationSchema)],
  },
  {
    matcher: "/store/partners/:id/people/:person_id",
    methods: ["POST"],
    middlewares: [checkedBody(RoleSchema)],
  },
  logoMiddleware("/store/partners/:id/logos"),
  { matcher: "/store/partner-invitations/:token", methods: ["POST"], middlewares: [loggedIn] },
];
