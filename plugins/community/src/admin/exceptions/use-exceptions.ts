import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  ExceptionAction,
  ExceptionActionAnswer,
  ExceptionAnswer,
  ExceptionListAnswer,
} from "../../types/exceptions";
import { readJson, sendJson } from "../read-json";

const KEY = "keepsake-exceptions";

export function useExceptions(query: URLSearchParams) {
  const path = `/admin/exceptions?${query}`;
  return useQuery({
    queryKey: [KEY, path],
    queryFn: () => readJson<ExceptionListAnswer>(path),
    placeholderData: keepPreviousData,
  });
}

export function useException(id: string) {
  return useQuery({
    queryKey: [KEY, "one", id],
    queryFn: async () => (await readJson<{ exception: ExceptionAnswer }>(`/admin/exceptions/${id}`)).exception,
  });
}

/** Whatever was done to one exception may have changed others. */
function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

const at = (id: string, what: string) => `/admin/exceptions/${id}/${what}`;

export function useSettle(id: string) {
  return useChange((note: string) => sendJson(at(id, "settle"), { note }));
}

export function useReopen(id: string) {
  return useChange(() => sendJson(at(id, "reopen"), {}));
}

export function useAct(id: string) {
  return useChange((action: ExceptionAction) => sendJson<ExceptionActionAnswer>(at(id, "actions"), { action }));
}
