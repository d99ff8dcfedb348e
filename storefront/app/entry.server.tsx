import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { I18nProvider } from "@lingui/react";
import { renderToPipeableStream } from "react-dom/server";
import { type EntryContext, type RouterContextProvider, ServerRouter } from "react-router";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { getReader } from "~/lib/reader/reader.server";

/** Documents are rendered whole: they are cached, hashed for the content policy, and read by people without scripts. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let code = status;
    const stream = renderToPipeableStream(
      <I18nProvider i18n={i18nOf(getReader(context).locale)}>
        <ServerRouter context={router} url={request.url} />
      </I18nProvider>,
      {
        onAllReady() {
          const body = new PassThrough();
          stream.pipe(body);
          headers.set("content-type", "text/html; charset=utf-8");
          text(body).then((html) => resolve(new Response(html, { status: code, headers })), reject);
        },
        onShellError: reject,
        onError(error) {
          code = 500;
          console.error(error);
        },
      },
    );
  });
}
