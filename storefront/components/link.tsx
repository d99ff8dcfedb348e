import type { ComponentProps } from "react";
import { Link as RouterLink } from "react-router";

/** Pages of the shop are fetched when a pointer or the focus comes near, so that they open at once. */
export function Link(props: ComponentProps<typeof RouterLink>) {
  return <RouterLink prefetch="intent" {...props} />;
}
