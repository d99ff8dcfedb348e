import { createHmac } from "node:crypto";

export function signatureHeader(payload: string, secret: string, atSeconds: number): string {
  const signature = createHmac("sha256", secret).update(`${atSeconds}.${payload}`, "utf8").digest("hex");
  return `t=${atSeconds},v1=${signature}`;
}
