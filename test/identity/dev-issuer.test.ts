import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askDevToken } from '../../src/identity/ask-dev-token.ts';
import { type DevIssuerOptions, startDevIssuer } from '../../src/identity/dev-issuer.ts';
import { tokenVerifier } from '../../src/identity/verify-token.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'penugasan-issuer-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function issuerIn(path: string, options: Partial<DevIssuerOptions> = {}) {
  const started = await startDevIssuer({ embedded: true, folder: path, ...options });
  onTestFinished(() => started.close());
  return started;
}

const post = (url: string, body: string, type = 'application/json') =>
  fetch(`${url}/token`, { method: 'POST', body, headers: { 'content-type': type } });

describe('the development issuer', () => {
  it('gives tokens that our own door takes', async () => {
    const { issuer } = await issuerIn(folder());
    const token = await askDevToken(issuer, { person: 'p-1', roles: ['auditor'] });
    expect(await tokenVerifier({ issuer })(token)).toEqual({ person: 'p-1', roles: ['auditor'] });
    const { exp, iat } = decodeJwt(token);
    expect((exp ?? 0) - (iat ?? 0)).toBe(3_600);
  });

  it('keeps its key, in a file for its owner alone', async () => {
    const path = folder();
    const first = await issuerIn(path);
    const token = await askDevToken(first.issuer, { person: 'p-1', roles: [] });
    await first.close();
    expect(statSync(join(path, 'dev-issuer-key.json')).mode & 0o777).toBe(0o600);
    const second = await issuerIn(path, { port: Number(new URL(first.issuer).port) });
    expect(await tokenVerifier({ issuer: second.issuer })(token)).toMatchObject({ person: 'p-1' });
    const keys = await (await fetch(`${second.issuer}/jwks`)).text();
    expect(keys).not.toContain(JSON.parse(readFileSync(join(path, 'dev-issuer-key.json'), 'utf8')).d);
  });

  it('does not use a key that others can read', async () => {
    const path = folder();
    await (await issuerIn(path)).close();
    chmodSync(join(path, 'dev-issuer-key.json'), 0o644);
    await expect(issuerIn(path)).rejects.toThrow('can be read by others');
  });

  it('makes one key, however many start at once', async () => {
    const path = folder();
    const [one, two] = await Promise.all([issuerIn(path), issuerIn(path)]);
    const keys = await Promise.all([one, two].map(async ({ issuer }) => (await fetch(`${issuer}/jwks`)).text()));
    expect(keys[0]).toBe(keys[1]);
  });

  it('serves the embedded stack only, on this machine only', async () => {
    await expect(issuerIn(folder(), { embedded: false })).rejects.toThrow('embedded stack only');
    await expect(issuerIn(folder(), { host: '0.0.0.0' })).rejects.toThrow('this machine only');
    await expect(issuerIn(folder(), { host: 'penugasan.example' })).rejects.toThrow('this machine only');
  });

  it.each([
    '',
    '[]',
    '{"person":""}',
    '{"person":7}',
    '{"person":"p-1","roles":["king"]}',
    '{"person":"p-1","roles":"auditor"}',
  ])('refuses %s', async (body) => {
    const { issuer } = await issuerIn(folder());
    expect((await post(issuer, body)).status).toBe(400);
  });

  it('refuses a form of a web page, a foreign host name, other paths and huge bodies', async () => {
    const { issuer } = await issuerIn(folder());
    expect((await post(issuer, '{"person":"p-1"}', 'text/plain')).status).toBe(400);
    expect((await fetch(`${issuer}/token`)).status).toBe(404);
    const rebound = await new Promise((resolve, reject) => {
      request(`${issuer}/jwks`, { headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(rebound).toBe(403);
    const huge = post(issuer, JSON.stringify({ person: 'x'.repeat(100_000) })).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([400, 'cut off']).toContain(await huge);
  });
});
