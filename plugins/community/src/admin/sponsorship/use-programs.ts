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
