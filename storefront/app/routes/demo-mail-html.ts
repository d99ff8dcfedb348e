import { readMail } from "~/features/demo-mail/mailbox.server";
import type { Route } from "./+types/demo-mail-html";

/** The mail itself, for the frame around it: it may show its own styles, and nothing else. */
export const loader = async ({ params }: Route.LoaderArgs) => {
  const { html } = await readMail(params.file);
  if (html === undefined) throw new Response(null, { status: 404 });
  return new Response(html.replace(/<head>/i, '<head><base target="_blank">'), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'self'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
      "x-frame-options": "SAMEORIGIN",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    },
  });
};
