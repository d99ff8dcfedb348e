import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ImportAnswer, ImportRequest, ProgramAnswer, ProgramDetailAnswer } from "../../types/partnership";
import { readJson, sendJson } from "../read-json";

const KEY = "keepsake-sponsorship";

export function usePrograms() {
  return useQuery({
    queryKey: [KEY, "all"],
    queryFn: async () => (await readJson<{ programs: ProgramAnswer[] }>("/admin/sponsorship-programs")).programs,
  });
}

export function useProgram(id: string) {
  return useQuery({
    queryKey: [KEY, "one", id],
    queryFn: () => readJson<ProgramDetailAnswer>(`/admin/sponsorship-programs/${id}`),
  });
}

export function useImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: ImportRequest) =>
      (await sendJson<{ import: ImportAnswer }>("/admin/sponsorship-imports", input)).import,
    onSuccess: (answer) => (answer.dry_run ? undefined : client.invalidateQueries({ queryKey: [KEY] })),
  });
}

/** One change of a program, or a new one; what it is after that is shown at once. */
export function useSend() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) =>
      sendJson<ProgramDetailAnswer>(`/admin/sponsorship-programs${path}`, body),
    onSuccess: (detail) => client.setQueryData([KEY, "one", detail.program.id], detail),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
