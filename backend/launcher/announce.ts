import { join } from "node:path";
import { mailDir, type Stack, usesDouble } from "./stack.ts";

/** What somebody who has just started the shop wants to click on. */
export function announce(stack: Stack, seconds: number): void {
  const { settings, secrets } = stack;
  const mails = mailDir(stack);
  const lines = [
    ["Shop", `${settings.storefrontUrl}/zh  ·  ${settings.storefrontUrl}/en`],
    ["Admin", `${settings.backendUrl}/app`],
    ["Admin log-in", `${settings.adminEmail}  ·  ${secrets.ADMIN_PASSWORD}`],
    ["Mails", mails ? `${settings.storefrontUrl}/demo/mail  ·  ${mails}` : "sent through SMTP_URL"],
    ["Payments", usesDouble(stack) ? "not real (Stripe double); card 4242 4242 4242 4242" : "Stripe, with your key"],
    ["Logs", join(settings.dataDir, "logs")],
  ];
  console.log("");
  for (const [name = "", value] of lines) console.log(`  ${name.padEnd(13)} ${value}`);
  console.log(`\n  Up in ${seconds.toFixed(1)} s. Ctrl-C stops everything; the data stays.\n`);
  console.log("Keepsake is ready");
}
