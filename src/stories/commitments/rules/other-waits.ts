// Whether a sentence tells that the other of two waits: "Malta returned its mask, Togo has not done so yet". Not "and Togo has not ruled it out".

const waits =
  /(?:[,;]|\b(?:and|but|while|though))\s+(?:\p{Lu}[\p{L}-]*\s+){1,3}(?:(?:(?:has|have|had|did)(?:\s+not|n['’]t)(?:\s+(?:yet|so far))?(?:\s+(?:done|kept|followed|moved))?(?=\s*(?:[.,;]|$|so\b|yet\b|its\b)))|(?:has|have)\s+yet\s+to)\b/u;

export function tellsOtherWaits(text: string): boolean {
  return waits.test(text);
}
