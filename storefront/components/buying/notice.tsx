import type { ReactNode } from "react";
import { Icon } from "../icon";

interface Props {
  kind?: "info" | "success" | "error";
  className?: string;
  children: ReactNode;
}

export function Notice({ kind = "info", className = "", children }: Props) {
  return (
    <div className={`notice notice-${kind} ${className}`} role={kind === "error" ? "alert" : "status"}>
      <Icon name={kind === "error" ? "warning" : "check"} className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
