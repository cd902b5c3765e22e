import { useQuery, type UseQueryResult } from '@tanstack/react-query';

/** A company as the WebAPI lists it. */
export interface Company {
  id: number;
  name: string;
}

interface ContactList {
  value: { contactId: number; name: string | null }[];
}

/** The tenant's first companies: `GET /api/v1/Contact`, which the library itself has nothing to do with. */
export function useCompanyList(baseUrl: string, token: string): UseQueryResult<Company[]> {
  return useQuery({
    queryKey: ['companies', baseUrl],
    retry: false,
    queryFn: async ({ signal }): Promise<Company[]> => {
      const response = await fetch(`${baseUrl}v1/Contact?$select=contactId,name&$top=60`, {
        headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
        signal,
      });
      if (!response.ok) throw new Error(`The list of companies is answered with HTTP ${response.status}.`);
      const { value } = (await response.json()) as ContactList;
      return value.map(({ contactId, name }) => ({ id: contactId, name: name ?? '' }));
    },
  });
}
