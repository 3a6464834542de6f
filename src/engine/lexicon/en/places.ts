import { setOf } from '../set-of.ts';

/** Adjectives of nations and faiths: before a plain noun they describe ("Danish divers"), they do not name. */
export const demonyms = setOf(`
  american british french german russian syrian iraqi iranian turkish israeli palestinian egyptian saudi chinese
  japanese korean indian pakistani afghan ukrainian polish spanish italian greek dutch belgian swedish norwegian
  danish finnish canadian mexican brazilian australian european african asian arab kurdish lebanese jordanian yemeni
  libyan tunisian moroccan algerian sudanese ethiopian kenyan nigerian somali western eastern northern southern
  muslim christian jewish catholic republican democratic soviet irish scottish welsh swiss austrian hungarian czech
  romanian bulgarian serbian croatian cuban venezuelan colombian argentine chilean peruvian vietnamese thai
  indonesian filipino malaysian federal
`);

export const places = setOf(`
  america britain france germany russia syria iraq iran turkey israel egypt china japan korea india pakistan
  afghanistan ukraine poland spain italy greece europe africa asia washington london paris berlin moscow damascus
  baghdad tehran ankara jerusalem cairo beijing tokyo brussels geneva texas california florida ohio iowa nevada
  virginia pennsylvania michigan wisconsin arizona colorado georgia illinois massachusetts u.s. u.k. usa uk us
  united states kingdom york hampshire carolina jersey mexico canada australia brazil
`);

/** A name that ends in one of these is that of a place. */
export const geographicWords = setOf(`
  island islands sea bay beach harbour harbor river lake mountain mountains valley street avenue road square county
  city town village province district hills desert ocean coast peninsula bridge park airport
`);
