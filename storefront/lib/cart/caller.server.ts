import type { RouterContextProvider } from "react-router";
import type { Jar } from "../http/jar.server.ts";
import { getReader } from "../reader/reader.server.ts";
import type { Caller } from "./cart-api.server.ts";

export const callerOf = (context: Readonly<RouterContextProvider>, jar: Jar): Caller => {
  const { locale, clientIp } = getReader(context);
  return { locale, clientIp, token: jar.customerToken };
};
