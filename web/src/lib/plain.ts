/** A name out of evidence as it is: what turns its letters around, so that "exe.gnp" shows as "png.exe", is made visible. */
export const plain = (name: string): string => name.replace(/\p{Bidi_Control}/gu, '\ufffd')
