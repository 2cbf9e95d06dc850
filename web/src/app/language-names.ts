/** Each language by its own name. */
export const languageNames = { es: 'Español', en: 'English' } as const;
