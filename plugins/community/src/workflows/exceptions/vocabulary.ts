import { EXCEPTION_ACTIONS } from "../../domain/exception-actions";
import { EXCEPTION_DONE, EXCEPTION_KINDS, EXCEPTION_LEFT } from "../../domain/shop-exception";
import type { ExceptionAction, ExceptionDone, ExceptionKind, ExceptionLeft } from "../../types/exceptions";

export { EXCEPTION_ACTIONS, EXCEPTION_KINDS };

/** The contract names every word of the domain, or this does not compile. */
EXCEPTION_KINDS satisfies readonly ExceptionKind[];
EXCEPTION_DONE satisfies readonly ExceptionDone[];
EXCEPTION_LEFT satisfies readonly ExceptionLeft[];
EXCEPTION_ACTIONS satisfies readonly ExceptionAction[];
