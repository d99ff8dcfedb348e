import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  BoardChoicesAnswer,
  ContributionAnswer,
  ContributorDetailAnswer,
  ContributorListAnswer,
} from "../../types/recognition";
import { readJson, sendJson } from "../read-json";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";

export const KEY = "keepsake-recognition";

export function useContributors(query: URLSearchParams) {
  const path = `/admin/contributors?${query}`;
  return useQuery({
    queryKey: [KEY, path],
    queryFn: () => readJson<ContributorListAnswer>(path),
    placeholderData: keepPreviousData,
  });
}

/** Read again now and then: the ledger is told of points some seconds later. */
export function useContributor(id: string) {
  return useQuery({
    queryKey: [KEY, "one", id],
    queryFn: () => readJson<ContributorDetailAnswer>(`/admin/contributors/${id}`),
    refetchInterval: 10_000,
  });
}

export function useContributions(query: URLSearchParams) {
  const path = `/admin/contributions?${query}`;
  return useQuery({
    queryKey: [KEY, path],
    queryFn: () => readJson<{ contributions: ContributionAnswer[]; count: number }>(path),
    placeholderData: keepPreviousData,
  });
}

/** The seasons, the kinds with what each is worth, and the groups. */
export function useBoardChoices() {
  return useQuery({
    queryKey: [KEY, "choices"],
    queryFn: () => readJson<BoardChoicesAnswer>("/admin/seasons"),
  });
}

/** How the reader calls a kind. */
export function useKindName(): (handle: string) => string {
  const { locale } = useWords();
  const { data } = useBoardChoices();
  return (handle) => {
    const kind = data?.kinds.find((each) => each.handle === handle);
    return kind ? wordsOf(kind.name, locale) : handle;
  };
}

/** How the reader calls a group. */
export function useGroupName(): (handle: string) => string {
  const { locale } = useWords();
  const { data } = useBoardChoices();
  return (handle) => {
    const group = data?.groups.find((each) => each.handle === handle);
    return group ? wordsOf(group.name, locale) : handle;
  };
}

/** What is done to one may change others, and every list of them. */
export function useTell<Body, Answer>(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => sendJson<Answer>(path, body),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
