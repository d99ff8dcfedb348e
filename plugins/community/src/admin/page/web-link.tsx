import type { ReactNode } from "react";
import { LINK_STYLE } from "./link-style";

/** Only an address of the web can be opened; without one the words alone. */
export function WebLink({ address, children }: { address: string | null; children: ReactNode }) {
  if (!address || !/^https?:\/\//i.test(address)) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className={LINK_STYLE}>
      {children}
    </a>
  );
}
