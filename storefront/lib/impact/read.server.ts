import { readPublic } from "../public-answers.server.ts";

/** What anybody may know of goals and books. `path` follows `/store/impact`, with its query. @throws MedusaError */
export const readImpact = <T>(path = ""): Promise<T> => readPublic<T>(`/store/impact${path}`);
