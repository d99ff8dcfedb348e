/** The rows of a statement as one JSON array, in their order; an empty one for none. */
export const list = (select: string) => `(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${select}) x)`;
