/** Where the utilities regulation says what the entry of this name says of the classic one (read in the wording of 14 March 2024). */
export const placesInFsf: Readonly<Record<string, string>> = {
  'no/value/options': '§ 5-3 (1)', 'no/value/payments': '§ 5-3 (1)', 'no/value/valid': '§ 5-3 (2)', 'no/value/units': '§ 5-3 (3)', 'no/value/framework': '§ 5-3 (5)', 'no/value/partnership': '§ 5-3 (6)',
  'no/value/works': '§ 5-3 (7)', 'no/value/lots': '§ 5-3 (8)', 'no/gap/small-lots': '§ 5-3 (8)', 'no/value/recurring': '§ 5-3 (9)', 'no/value/lease': '§ 5-3 (10)', 'no/value/fees': '§ 5-3 (11)',
  'no/value/open-service': '§ 5-3 (12)', 'no/value/contest': '§ 5-3 (13)',
  'no/mixed/main-subject': '§ 6-1', 'no/mixed/one-contract': '§ 6-2 (1)', 'no/mixed/separate-contracts': '§§ 6-2 (1), 6-3 (1), 6-4 (1)', 'no/mixed/with-concession': '§ 6-3 (1)',
  'no/mixed/concession-governs': '§ 6-3 (1) bokstav b', 'no/mixed/inseparable': '§§ 6-2 (2), 6-3 (2)',
  // Only public bodies can use these (§ 1-2 (1) a–d); the others have undertakings of the same group and joint ventures.
  'no/in-house/control': '§ 3-1 (1) a, (2) og (3)', 'no/in-house/joint-control': '§ 3-2 (1) a og (2)', 'no/in-house/activity': '§§ 3-1 (1) b og 3-2 (1) b', 'no/in-house/private-capital': '§§ 3-1 (1) c, (3) og 3-2 (1) c',
  'no/in-house/measure': '§ 3-4', 'no/cooperation/parties': '§ 3-3', 'no/cooperation/genuine': '§ 3-3 a og b', 'no/cooperation/open-market': '§ 3-3 c', 'no/cooperation/measure': '§ 3-4',
  'no/reserved/sheltered': '§ 26-3', 'no/reserved/stated': '§§ 26-2 (3), 26-2a (3), 26-3', 'no/reserved/participatory': '§ 26-2 (1)', 'no/reserved/non-profit': '§ 26-2a',
  'no/records/contract': '§ 7-1 (2)', 'no/access/after-choice': '§ 7-2', 'no/access/contract': '§ 7-2', 'no/access/contracts-outside': '§ 7-2 annet punktum', 'no/access/secrets': '§ 7-3 (1)', 'no/evaluators/bias': '§ 7-4 (1)',
  'no/performance/conditions': '§ 15-1 (1)', 'no/performance/subcontractors': '§ 15-2 (4)',
  'no/tenders/validity': '§ 16-4', 'no/complaint/rejection': '§ 16-5', 'no/complaint/stop': '§ 21-3 (1)', 'no/award/reversed': '§§ 21-1 (4) og (5), 26-7 (4)',
  'no/notice/channel': '§ 17-1 (1) og (3)', 'no/notice/form': '§ 17-1 (1)', 'no/voluntary/channel': '§§ 17-1 (1), 17-5, 26-5', 'no/voluntary/wait': '§ 21-3 (1) b', 'no/contents/tender-language': '§§ 7-6, 19-2 (4) b',
  'no/communication/electronic': '§§ 18-1, 18-4', 'no/communication/open-tools': '§ 18-2 (1) og (3)', 'no/communication/specifications': '§§ 18-2 (2), 18-5 (3)', 'no/communication/secure': '§ 18-3', 'no/communication/signature': '§ 18-5 (1)-(5)',
}
