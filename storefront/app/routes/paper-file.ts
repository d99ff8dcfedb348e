import { accountDesk } from "~/features/account/guard.server";
import { MedusaError, medusaFile } from "~/lib/medusa.server";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/paper-file";

const ofFile = /^([\w-]{1,100})\.pdf$/;

/** A prospectus, which anybody may have, or a document of the reader's own agreements. */
export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const [, name] = ofFile.exec(params.file) ?? [];
  const { locale, clientIp } = getReader(context);
  const sources: Record<string, string> = {
    prospectus: `/store/sponsorship/${name}/prospectus?lang=${locale}`,
    documents: `/store/documents/${name}/pdf`,
  };
  const source = Object.hasOwn(sources, params.kind) ? sources[params.kind] : undefined;
  if (!name || !source) throw new Response(null, { status: 404 });
  const { token } = params.kind === "documents" ? accountDesk(request, context).caller : {};
  try {
    const { body } = await medusaFile(source, { clientIp, token });
    return new Response(body, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${params.file}"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    const wait = error.retryAfterSeconds ? { "retry-after": String(error.retryAfterSeconds) } : undefined;
    return new Response(error.message, { status: error.isUnreachable ? 503 : error.status, headers: wait });
  }
};
