/**
 * To be preloaded into a process (`--import`): each time that its JavaScript asks is off by so many milliseconds.
 * Timers and the clocks of servers go on as they do.
 */
const RealDate = Date;
const off = Number(process.env.CLOCK_OFF_MS);
if (!Number.isFinite(off)) throw new Error('CLOCK_OFF_MS says by how much the clock is off');

const now = () => RealDate.now() + off;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
  apply: () => new RealDate(now()).toString(),
  get: (target, member, receiver) => (member === 'now' ? now : (Reflect.get(target, member, receiver) as unknown)),
});
