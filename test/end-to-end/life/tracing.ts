import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { SeenSpan } from '../collector.ts';
import { opening, planLife } from '../lives.ts';
import type { World } from '../world.ts';

const SOON = { timeout: 15_000, interval: 50 };

export function tracing(world: () => World): void {
  test('goes from the request through the record to the tables, and on from the caller', async () => {
    const { office, collector } = world();
    const [traceId, caller] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
    const life = await planLife(office, 'voluntary-in-unit');
    const { status, body } = await office.post({
      ...opening(life),
      headers: { traceparent: `00-${traceId}-${caller}-01` },
    });
    expect(status).toBe(201);
    const spans = () => collector.spans.filter((span) => span.traceId === traceId);
    await expect
      .poll(() => spans().map(({ name }) => name), SOON)
      .toEqual(expect.arrayContaining(['POST /v1/assignments', 'record', 'project']));
    const [request, record, project] = ['POST /v1/assignments', 'record', 'project'].map((wanted) =>
      spans().find(({ name }) => name === wanted),
    );
    expect(request?.parentSpanId).toBe(caller);
    expect(record?.parentSpanId).toBe(request?.spanId);
    expect(project?.parentSpanId).toBe(record?.spanId);
    expect(attributesOf(record)).toMatchObject({ 'penugasan.assignment': { stringValue: body.id } });
    expect(attributesOf(project)).toMatchObject({ 'penugasan.assignment': { stringValue: body.id } });
  });

  test('begins here where the caller has none, another one for each request, and names nobody', async () => {
    const { office, collector } = world();
    const life = await planLife(office, 'voluntary-cross-unit');
    const { body } = await office.post(opening(life));
    const about = () => collector.spans.filter((span) => JSON.stringify(span.attributes).includes(body.id));
    await expect
      .poll(
        () =>
          about()
            .map(({ name }) => name)
            .sort(),
        SOON,
      )
      .toEqual(['project', 'record']);
    const traces = new Set(about().map(({ traceId }) => traceId));
    expect(traces.size).toBe(1);
    const all = JSON.stringify(collector.spans);
    for (const personal of [life.scene.purpose, body.requester?.name ?? life.assignee, life.assignee])
      expect(all).not.toContain(personal);
  });
}

const attributesOf = (span: SeenSpan | undefined): Record<string, unknown> =>
  Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, value]));
