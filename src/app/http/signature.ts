// The signature of a webhook: HMAC-SHA-256 over the bytes as they came.
import { createHmac, timingSafeEqual } from "node:crypto";

const FORM = /^sha256=[0-9a-f]{64}$/;

/**
 * Whether `signature`, the header as it came, is that of the body under one of the secrets. Every secret is tried, and digests
 * of one length are compared in a time that tells nothing about either. Without secrets nothing is signed.
 */
export function isSigned(body: Uint8Array, signature: string | undefined, secrets: readonly string[]): boolean {
  if (signature === undefined || !FORM.test(signature)) return false;
  const given = Buffer.from(signature.slice("sha256=".length), "hex");
  return secrets.map((secret) => timingSafeEqual(given, createHmac("sha256", secret).update(body).digest())).includes(true);
}
