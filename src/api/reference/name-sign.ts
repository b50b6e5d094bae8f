/** The product's name as a picture, for the reference page: white on the page's dark bar, as wide in every font. */
export const NAME_SIGN = `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="40" viewBox="0 0 150 40" role="img" aria-label="Penugasan">
<text x="0" y="28" textLength="148" lengthAdjust="spacingAndGlyphs" font-family="system-ui, sans-serif" font-size="26" font-weight="600" fill="#fff">Penugasan</text>
</svg>`;

/** Its first letter, for the browser's tab. */
export const TAB_SIGN = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#1b1b1b"/>
<text x="16" y="23" text-anchor="middle" font-family="system-ui, sans-serif" font-size="20" font-weight="700" fill="#fff">P</text>
</svg>`;
