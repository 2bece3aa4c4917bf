/** Where LUF says what the entry of this name says of LOU (read in the wording of 19 May 2025). */
export const placesInLuf: Readonly<Record<string, string>> = {
  'se/value/options': '5 kap. 2 §', 'se/value/payments': '5 kap. 2 §', 'se/value/units': '5 kap. 3 §', 'se/value/valid': '5 kap. 4 §', 'se/value/split': '5 kap. 5–6 a §§',
  'se/value/lots': '5 kap. 7 §', 'se/value/works': '5 kap. 8 §', 'se/value/lease': '5 kap. 9 §', 'se/value/recurring': '5 kap. 10 §', 'se/value/fees': '5 kap. 11 §',
  'se/value/open-service': '5 kap. 12 §', 'se/value/framework': '5 kap. 13 §', 'se/value/partnership': '5 kap. 14 §', 'se/value/contest': '5 kap. 15 §',
  'se/mixed/main-subject': '2 kap. 10 §', 'se/mixed/one-contract': '2 kap. 12 och 14 §§', 'se/mixed/separate-contracts': '2 kap. 13 och 22 §§', 'se/mixed/with-concession': '2 kap. 15 § 1',
  'se/mixed/concession-governs': '2 kap. 15 §', 'se/mixed/inseparable': '2 kap. 19 §', 'se/excluded/named': '3 kap.', 'se/excluded/existing-building': '3 kap. 25 §',
  // Only a buyer that is itself an authority can use these (3 kap. 11 §); the others have affiliated undertakings and joint ventures.
  'se/in-house/control': '3 kap. 12, 14 och 15 §§', 'se/in-house/joint-control': '3 kap. 13 §', 'se/in-house/activity': '3 kap. 12–15 §§', 'se/in-house/private-capital': '3 kap. 12–15 §§', 'se/in-house/measure': '3 kap. 16 §',
  'se/cooperation/parties': '3 kap. 17 §', 'se/cooperation/genuine': '3 kap. 17 § 1 och 2', 'se/cooperation/open-market': '3 kap. 17 § 3', 'se/cooperation/measure': '3 kap. 18 §',
  'se/reserved/sheltered': '4 kap. 16 §', 'se/reserved/participatory': '19 kap. 25 §', 'se/gap/archives': '12 kap. 16 § första stycket',
  'se/standstill/after-ruling': '20 kap. 10 §', 'se/complaint/standing': '20 kap. 4 §', 'se/complaint/court': '20 kap. 5 §', 'se/complaint/new-arguments': '20 kap. 5 b–5 d §§', 'se/complaint/stop': '20 kap. 8, 9 och 16 §§',
  'se/complaint/time': '20 kap. 11 §', 'se/complaint/cancellation': '20 kap. 12 §', 'se/complaint/validity': '20 kap. 17 §', 'se/complaint/damages': '20 kap. 21 §',
  'se/keep/invalid': '20 kap. 13–14 §§', 'se/sanction/invalid': '20 kap. 13–13 b §§', 'se/sanction/fine-must': '21 kap. 6 §', 'se/sanction/petty-none': '21 kap. 8 §', 'se/sanction/fine-size': '21 kap. 9 §', 'se/sanction/fine-time': '21 kap. 10 och 11 §§',
}
