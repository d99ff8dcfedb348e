import type { Picture } from "../catalogue/types.ts";
import { isMasterName } from "./master.server.ts";

/** A picture of the backend's uploads; undefined under a name that the shop's own picture route may not fetch. */
export const pictureOf = (url: string, alt: string): Picture | undefined => {
  const file = decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "");
  return isMasterName(file) ? { file, alt } : undefined;
};
