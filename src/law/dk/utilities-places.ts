const article = (place: string): string => `§ 1 (direktivets artikel ${place})`

/** The order makes the directive on utilities Danish law as it stands (§ 1): the article that says what the entry of this name says of udbudsloven. */
export const placesInFsv: Readonly<Record<string, string>> = {
  'dk/mixed/main-subject': article('5, stk. 2'), 'dk/mixed/one-contract': article('5, stk. 3-4'), 'dk/mixed/separate-contracts': article('5, stk. 4, og 6, stk. 1'), 'dk/mixed/with-concession': article('5, stk. 4'), 'dk/mixed/inseparable': article('5, stk. 5'),
  'dk/excluded/named': article('18-23'), 'dk/excluded/existing-building': article('21, litra a'), 'dk/excluded/litigation': article('21, litra c'),
  'dk/in-house/control': article('28, stk. 1-2'), 'dk/in-house/joint-control': article('28, stk. 3'), 'dk/in-house/activity': article('28, stk. 1 og 3'), 'dk/in-house/private-capital': article('28, stk. 1 og 3'), 'dk/in-house/measure': article('28, stk. 5'),
  'dk/cooperation/parties': article('28, stk. 4'), 'dk/cooperation/genuine': article('28, stk. 4'), 'dk/cooperation/open-market': article('28, stk. 4'), 'dk/cooperation/measure': article('28, stk. 5'),
  'dk/reserved/sheltered': article('38'), 'dk/reserved/participatory': article('94'), 'dk/gap/reserved-non-profit': article('93-94'), 'dk/contest/value': article('95'),
  'dk/access/secrets': article('39, stk. 1'), 'dk/access/running': article('39, stk. 1'), 'dk/access/complainants-and-media': '§ 8', 'dk/access/others': '§ 8',
  'dk/communication/electronic': article('40, stk. 1'), 'dk/communication/open-tools': article('40, stk. 1 og 5'), 'dk/communication/secure': article('40, stk. 3'), 'dk/communication/specifications': article('40, stk. 6'), 'dk/communication/signature': article('40, stk. 6'),
  'dk/communication/exception-reported': article('100, stk. 1'), 'dk/performance/trainees-services': '§ 16', 'dk/performance/trainees-works': '§ 16',
}
