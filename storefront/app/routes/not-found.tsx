export const loader = () => {
  throw new Response(null, { status: 404 });
};

/** Never shown: it makes this a page, so that the error page comes in the shop's frame. */
export default function NotFound() {
  return null;
}
