/** What a client must show (RFC 6750 §3): an error is named only where a token was sent. */
export const challenge = (error?: 'invalid_token'): Readonly<Record<string, string>> => ({
  'www-authenticate': `Bearer realm="penugasan"${error ? `, error="${error}"` : ''}`,
});
