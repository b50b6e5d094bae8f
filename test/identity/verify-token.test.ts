import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { tokenVerifier } from '../../src/identity/verify-token.ts';
import { foreignIssuer } from './foreign-issuer.ts';

const HOUR_AGO = Math.floor(Date.now() / 1000) - 3_600;

describe('a token', () => {
  it.each(['EdDSA', 'ES256', 'RS256'] as const)('signed with %s says who calls', async (alg) => {
    const issuer = await foreignIssuer(alg);
    const verify = tokenVerifier({ issuer: issuer.url });
    expect(await verify(await issuer.sign({ sub: 'p-7', roles: ['auditor', 'admin'] }))).toEqual({
      person: 'p-7',
      roles: ['auditor'],
    });
    expect(await verify(await issuer.sign({ sub: 'p-7', roles: 'auditor' }))).toEqual({ person: 'p-7', roles: [] });
  });

  it('that has expired is called so', async () => {
    const issuer = await foreignIssuer();
    const token = await issuer.sign({ exp: HOUR_AGO });
    await expect(tokenVerifier({ issuer: issuer.url })(token)).rejects.toMatchObject({ code: 'token-expired' });
  });

  it.each([
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['for another audience', { aud: 'payroll' }],
    ['without a person', { sub: undefined }],
    ['with an impossible person', { sub: 'a\u0000b' }],
    ['that never expires', { exp: undefined }],
    ['not valid yet', { nbf: HOUR_AGO + 7_200 }],
  ])('%s is refused', async (_, claims) => {
    const issuer = await foreignIssuer();
    const token = await issuer.sign(claims);
    await expect(tokenVerifier({ issuer: issuer.url })(token)).rejects.toMatchObject({ code: 'token-invalid' });
  });

  it('signed with a foreign key is refused', async () => {
    const issuer = await foreignIssuer();
    const stranger = await foreignIssuer();
    const verify = tokenVerifier({ issuer: issuer.url });
    const sameName = await stranger.sign({ iss: issuer.url });
    await expect(verify(sameName)).rejects.toMatchObject({ code: 'token-invalid' });
    const otherName = await stranger.sign({ iss: issuer.url }, { kid: 'two' });
    await expect(verify(otherName)).rejects.toMatchObject({ code: 'token-invalid' });
  });

  it('with no signature, or a symmetric one, is refused', async () => {
    const issuer = await foreignIssuer();
    const verify = tokenVerifier({ issuer: issuer.url });
    const claims = { iss: issuer.url, aud: 'penugasan', sub: 'p-1', exp: HOUR_AGO + 7_200 };
    await expect(verify(new UnsecuredJWT(claims).encode())).rejects.toMatchObject({ code: 'token-invalid' });
    const hmac = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode('a secret that anybody may know, 32 bytes'));
    await expect(verify(hmac)).rejects.toMatchObject({ code: 'token-invalid' });
  });

  it.each(['', 'x', 'a.b.c', '....', '{}', 'é.é.é'])('that is none ("%s") is refused', async (token) => {
    const issuer = await foreignIssuer();
    await expect(tokenVerifier({ issuer: issuer.url })(token)).rejects.toMatchObject({ code: 'token-invalid' });
  });

  it('with one byte changed is refused', async () => {
    const issuer = await foreignIssuer();
    const [header, , signature] = (await issuer.sign({})).split('.');
    const [, other] = (await issuer.sign({ sub: 'p-2' })).split('.');
    const verify = tokenVerifier({ issuer: issuer.url });
    await expect(verify([header, other, signature].join('.'))).rejects.toMatchObject({ code: 'token-invalid' });
  });
});

describe('an issuer', () => {
  it('that is away makes no token wrong, and is asked again by the next one', async () => {
    const issuer = await foreignIssuer();
    const token = await issuer.sign({});
    const verify = tokenVerifier({ issuer: issuer.url });
    issuer.unwell = 500;
    await expect(verify(token)).rejects.toMatchObject({ code: 'unavailable', server: 'issuer' });
    expect(issuer.asked).toBe(2);
    issuer.unwell = null;
    expect(await verify(token)).toMatchObject({ person: 'p-1' });
    issuer.unwell = 500;
    expect(await verify(token)).toMatchObject({ person: 'p-1' }); // its keys are known by now
  });

  it('that cannot be reached is called so', async () => {
    const issuer = await foreignIssuer();
    const token = await issuer.sign({});
    await issuer.close();
    await expect(tokenVerifier({ issuer: issuer.url })(token)).rejects.toMatchObject({ server: 'issuer' });
  });

  it('is asked once for tokens that come together', async () => {
    const issuer = await foreignIssuer();
    const token = await issuer.sign({});
    const verify = tokenVerifier({ issuer: issuer.url });
    await Promise.all([verify(token), verify(token), verify(token)]);
    expect(issuer.asked).toBe(1);
  });

  it.each([
    ['speaks for another', { issuer: 'https://elsewhere.example' }],
    ['sends its keys in the open', { jwks_uri: 'http://keys.example/jwks' }],
    ['names no keys', { jwks_uri: undefined }],
  ])('that %s is not believed', async (_, says) => {
    const issuer = await foreignIssuer();
    issuer.says = says;
    await expect(tokenVerifier({ issuer: issuer.url })(await issuer.sign({}))).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});
