// Naming words of the text under a picture. Reads class="wp-caption-text"; leaves class="captioned-article" alone.

export const captionHint =
  /(?:^|[\s-])(?:captions?|\w+-?caption|caption-\w+|captiontext|credits?|photo-?credits?|image-?(?:credit|copyright|source|info|text)|legende|bildunterschrift|bildtext|bu|copyright-?text|picture-?\w*|photo-?(?:info|text)|media-?(?:info|credit|text))(?=$|[\s-])/u;
