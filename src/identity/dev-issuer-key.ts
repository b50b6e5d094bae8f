import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

export interface DevIssuerKey {
  readonly privateKey: CryptoKey;
  /** What `/jwks` publishes. */
  readonly publicJwk: JWK;
}

/** The development issuer's Ed25519 key (RFC 8037), made on first use; only its owner may read the file. */
export async function devIssuerKey(folder: string): Promise<DevIssuerKey> {
  const file = join(folder, 'dev-issuer-key.json');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const jwk = (readIfThere(file) ?? (await make(file))) as JWK;
  if ((statSync(file).mode & 0o077) !== 0)
    throw new Error(`${file} can be read by others: delete it, and a new key is made`);
  const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: jwk.x ?? '', alg: 'EdDSA', use: 'sig' };
  return {
    privateKey: (await importJWK(jwk, 'EdDSA')) as CryptoKey,
    publicJwk: { ...publicJwk, kid: await calculateJwkThumbprint(publicJwk) },
  };
}

/** Under a name of its own first, then linked: nobody reads half a key, and of two makers one wins. */
async function make(file: string): Promise<unknown> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const unfinished = `${file}.${process.pid}.unfinished`;
  writeFileSync(unfinished, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished);
  }
  return readIfThere(file);
}

function readIfThere(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
