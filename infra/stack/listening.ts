import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** Whether somebody accepts connections there. */
export function isReachable(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const answer = (reached: boolean) => (): void => {
      socket.destroy();
      resolve(reached);
    };
    socket.on('connect', answer(true));
    socket.on('timeout', answer(false));
    socket.on('error', answer(false));
  });
}

/**
 * Whether this very process listens on the port of 127.0.0.1. Of two stacks that chose the same port in the same moment
 * one gets it; the other must not take its neighbour's server for its own. Known on Linux only; elsewhere taken as true.
 */
export function isListening(pid: number, port: number): boolean {
  if (process.platform !== 'linux') return true;
  const address = `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1);
  const sockets = lines.map((line) => line.trim().split(/\s+/));
  const found = sockets.find(([, local, , state]) => local === address && state === '0A');
  const inode = found?.[9];
  if (inode === undefined) return false;
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).some((fd) => linkOf(join(folder, fd)) === `socket:[${inode}]`);
}

function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null; // closed since it was listed
  }
}
