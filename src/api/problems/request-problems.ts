import type { RequestCode } from './problem.ts';
import type { ProblemKind } from './problem-kind.ts';

/** Requests that never reached the domain, and faults of ours. */
export const REQUEST_PROBLEMS: Record<RequestCode, ProblemKind> = {
  'malformed-request': {
    status: 400,
    title: { id: 'Permintaan rusak', en: 'Malformed request' },
    detail: { id: 'Ini bukan permintaan HTTP yang sah.', en: 'This is not a valid HTTP request.' },
  },
  'malformed-json': {
    status: 400,
    title: { id: 'JSON rusak', en: 'Malformed JSON' },
    detail: { id: 'Isi permintaan bukan JSON yang sah.', en: 'The body is not valid JSON.' },
  },
  'invalid-request': {
    status: 400,
    title: { id: 'Permintaan tidak sah', en: 'Invalid request' },
    detail: { id: 'Ada isian yang tidak sah: {fields}.', en: 'Some fields are not valid: {fields}.' },
  },
  'idempotency-key-missing': {
    status: 400,
    title: { id: 'Idempotency-Key wajib ada', en: 'Idempotency-Key is required' },
    detail: {
      id: 'Setiap permintaan tulis memerlukan tajuk Idempotency-Key, 1 sampai 255 karakter ASCII yang tampak.',
      en: 'Every write needs an Idempotency-Key header of 1 to 255 visible ASCII characters.',
    },
  },
  'precondition-required': {
    status: 428,
    title: { id: 'Sebutkan apa yang Anda lihat', en: 'Say what you have seen' },
    detail: {
      id: 'Sertakan “step”, yaitu langkah yang Anda lihat menunggu, atau tajuk If-Match dengan versi yang Anda baca.',
      en: 'Send “step”, the step that you saw waiting, or an If-Match header with the version that you have read.',
    },
  },
  'token-missing': {
    status: 401,
    title: { id: 'Token wajib ada', en: 'A token is required' },
    detail: {
      id: 'Sertakan tajuk Authorization: Bearer dengan token Anda.',
      en: 'Send an Authorization: Bearer header with your token.',
    },
  },
  'token-invalid': {
    status: 401,
    title: { id: 'Token tidak sah', en: 'Invalid token' },
    detail: {
      id: 'Token ini tidak sah, atau tidak dibuat untuk layanan ini.',
      en: 'This token is not valid, or not meant for this service.',
    },
  },
  'token-expired': {
    status: 401,
    title: { id: 'Token kedaluwarsa', en: 'Expired token' },
    detail: {
      id: 'Masa berlaku token ini sudah habis. Mintalah yang baru.',
      en: 'This token has expired. Ask for a new one.',
    },
  },
  'auditor-reads-only': {
    status: 403,
    title: { id: 'Auditor hanya membaca', en: 'An auditor only reads' },
    detail: {
      id: 'Peran auditor melihat semuanya dan tidak mengubah apa pun.',
      en: 'The auditor role sees everything and changes nothing.',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    detail: { id: 'Tidak ada apa pun pada alamat ini.', en: 'There is nothing at this address.' },
  },
  'procedure-unknown': {
    status: 404,
    title: { id: 'Prosedur tidak dikenal', en: 'Unknown procedure' },
    detail: {
      id: 'Tidak ada prosedur untuk peraturan, jenis unit, cara, dan bentuk ini.',
      en: 'There is no procedure for this regulation, unit type, route and form.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { id: 'Metode tidak diizinkan', en: 'Method not allowed' },
    detail: { id: 'Alamat ini hanya menerima: {allow}.', en: 'This address only takes: {allow}.' },
  },
  'request-timeout': {
    status: 408,
    title: { id: 'Permintaan terlalu lama', en: 'The request took too long' },
    detail: { id: 'Permintaan tidak tiba seluruhnya pada waktunya.', en: 'The request did not arrive whole in time.' },
  },
  'body-too-large': {
    status: 413,
    title: { id: 'Isi terlalu besar', en: 'The body is too large' },
    detail: { id: 'Isi permintaan paling besar 64 KiB.', en: 'A body may have 64 KiB at most.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { id: 'Jenis isi tidak didukung', en: 'Unsupported media type' },
    detail: { id: 'Kirimkan application/json.', en: 'Send application/json.' },
  },
  'too-many-requests': {
    status: 429,
    title: { id: 'Terlalu banyak permintaan', en: 'Too many requests' },
    detail: {
      id: 'Permintaan Anda melebihi batas per menit. Ulangi setelah jeda dalam tajuk Retry-After.',
      en: 'You sent more requests than a minute may have. Ask again after the pause in the Retry-After header.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { id: 'Tajuk terlalu besar', en: 'The headers are too large' },
    detail: { id: 'Tajuk permintaan terlalu besar.', en: 'The headers of the request are too large.' },
  },
  'internal-error': {
    status: 500,
    title: { id: 'Kesalahan di pihak kami', en: 'A fault of ours' },
    detail: {
      id: 'Terjadi kesalahan. Sebutkan nilai “instance” bila melapor.',
      en: 'Something went wrong. Quote the “instance” when you report it.',
    },
  },
  'log-behind': {
    status: 503,
    title: { id: 'Catatan sedang dipulihkan', en: 'The log is being restored' },
    detail: {
      id: 'Catatan kehilangan sebagian isinya dan belum menerima yang baru. Ulangi dengan Idempotency-Key yang sama setelah dipulihkan.',
      en: 'The log has lost facts and takes no new ones yet. Ask again with the same Idempotency-Key once it is restored.',
    },
  },
  unavailable: {
    status: 503,
    title: { id: 'Sedang tidak tersedia', en: 'Not available just now' },
    detail: {
      id: 'Layanan {server} belum dapat melayani. Ulangi dengan Idempotency-Key yang sama.',
      en: 'The {server} service cannot serve just now. Ask again with the same Idempotency-Key.',
    },
  },
};
