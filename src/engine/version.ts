/** The engine's version, as told in every analysis: that of the package. */
export const version = '0.1.0';
