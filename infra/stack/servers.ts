export const serverNames = ['postgres', 'nats', 'temporal'] as const;

export type ServerName = (typeof serverNames)[number];

export interface StackAddresses {
  databaseUrl: string;
  natsUrl: string;
  temporalAddress: string;
  temporalUiUrl: string | null;
}

export interface RunningServer {
  readonly name: ServerName;
  /** Null when the server is not ours: its address came from the environment. */
  readonly pid: number | null;
  stop(): Promise<void>;
  /** SIGKILL, as a crash would have it; for fault tests. */
  kill(): void;
  /** The same port and data, whether the server still runs or not. */
  restart(): Promise<void>;
}

export interface Stack {
  readonly addresses: StackAddresses;
  readonly servers: Readonly<Record<ServerName, RunningServer>>;
  stop(): Promise<void>;
}
