const list = (words: string) => new Set(words.split(' '));

/** The commonest small words of each language: enough to tell an article's language from a few sentences. */
export const languageWords: Record<string, Set<string>> = {
  en: list(
    'the of and to in that for was with said his from they have has were but which this been would are not it he she their who will after at by an as is on be',
  ),
  fr: list(
    'le la les des et du une est dans que qui pour pas sur au avec par il elle ce sont plus ont été cette aux mais leur ses ne se selon',
  ),
  es: list(
    'el la los las del y en que una por con para se su no es al lo como más pero sus fue este ha entre según cuando muy sobre también',
  ),
  de: list(
    'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  ),
  it: list(
    'il di che la e per un una non sono del della con le dei si da al gli nel alla ha come più anche lo ma questo è',
  ),
  pt: list(
    'o de que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua',
  ),
  nl: list(
    'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft hij door over',
  ),
}; // prettier-ignore
