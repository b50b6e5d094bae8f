const LOOPBACK = ['127.0.0.1', '::1', '[::1]', 'localhost'];

/** Whether a host name means this very machine. */
export const isLoopbackHost = (host: string): boolean => LOOPBACK.includes(host.toLowerCase());
