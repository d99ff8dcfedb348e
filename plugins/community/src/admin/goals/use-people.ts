import { useQuery } from "@tanstack/react-query";
import { readJson } from "../read-json";

/** Who can log in here. */
export function useAdministrators() {
  return useQuery({
    queryKey: ["keepsake-people"],
    queryFn: async () =>
      (await readJson<{ users: { id: string; email: string }[] }>("/admin/users?fields=id,email&limit=500")).users,
  });
}

/** The e-mail of whoever did something; of people who are gone, the id that was kept. */
export function usePeople(): (id: string) => string {
  const { data = [] } = useAdministrators();
  return (id) => data.find((user) => user.id === id)?.email ?? id;
}
