import { MedusaError } from "./medusa.server.ts";

/** A page that cannot be shown while the backend is away says so (503), instead of blaming itself (500). */
export const orClosed = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof MedusaError && error.isUnreachable) throw new Response(null, { status: 503 });
    throw error;
  }
};
