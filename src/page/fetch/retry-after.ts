// When a busy server wants to be asked again (RFC 9110, 10.2.3): "120" or "Wed, 21 Oct 2026 07:28:00 GMT".

/** In milliseconds from now; null where it says nothing that makes sense. */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return /[a-z]/iu.test(text) && !Number.isNaN(at) ? Math.max(0, at - now.getTime()) : null;
}
