import type { Flash } from "~/lib/http/jar.server";
import { Icon } from "./icon";
import { Link } from "./link";

export function FlashMessage({ flash }: { flash: Flash }) {
  return (
    <div className="page-width pt-4">
      <p className={`notice notice-${flash.kind}`} role={flash.kind === "error" ? "alert" : "status"}>
        <Icon name={flash.kind === "error" ? "warning" : "check"} className="mt-0.5 size-5 shrink-0" />
        <span>
          {flash.text}
          {flash.link && (
            <>
              {" "}
              <Link to={flash.link.to} className="text-link">
                {flash.link.text}
              </Link>
            </>
          )}
        </span>
      </p>
    </div>
  );
}
