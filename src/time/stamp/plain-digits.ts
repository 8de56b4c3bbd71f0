// The digits of other scripts as those of ours, sign for sign, so that places stay: "١٩ نوفمبر ٢٠١٩" is "19 نوفمبر 2019".

/** Zeros of the scripts that pages write dates in: Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/gu;

/** The text with 0 to 9 for the digits of other scripts; as long as before. */
export function plainDigits(text: string): string {
  return text.replace(otherDigit, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((block) => code >= block && code < block + 10) ?? code;
    return String(code - zero);
  });
}
