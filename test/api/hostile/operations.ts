import type { Api } from '../../../src/api/fastify-api.ts';

type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
};

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}

/** An operation of the OpenAPI document, and each place where a caller can put a value. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Paths of fields in the body, e.g. `['member', 'route']`; a number stands for an array's item. */
  readonly fields: readonly (readonly (string | number)[])[];
}

/** Every operation that the API says it has. */
export async function publishedOperations(api: Api): Promise<readonly Operation[]> {
  const { paths } = (await api.inject('/openapi.json')).json() as {
    paths: Record<string, Record<string, PublishedOperation>>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId, parameters = [], requestBody }]) => ({
      id: operationId,
      method: method.toUpperCase() as Operation['method'],
      path,
      parameters,
      fields: requestBody ? fieldsOf(requestBody.content['application/json']?.schema ?? {}) : [],
    })),
  );
}

interface PublishedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

function fieldsOf({ properties, items }: Schema): (string | number)[][] {
  const named = Object.entries(properties ?? {}).flatMap(([name, inner]) => [
    [name],
    ...fieldsOf(inner).map((rest) => [name, ...rest]),
  ]);
  return items ? [...named, [0], ...fieldsOf(items).map((rest) => [0, ...rest])] : named;
}
