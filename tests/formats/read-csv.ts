/** Reads RFC 4180, strictly: CRLF ends a record, quotes are doubled within quoted cells. Written apart from the writer. */
export function readCsv(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let i = 0;
  while (i < csv.length) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(csv.slice(i));
    const plain = /^[^",\r\n]*/.exec(csv.slice(i));
    record.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (plain?.[0] ?? ''));
    i += (quoted ?? plain)?.[0].length ?? 0;
    if (csv[i] === ',') i++;
    else if (csv.startsWith('\r\n', i)) {
      records.push(record);
      record = [];
      i += 2;
    } else throw new Error(`not RFC 4180 at ${i}: ${JSON.stringify(csv.slice(i, i + 20))}`);
  }
  if (record.length > 0) throw new Error('the last record is not ended');
  return records;
}
