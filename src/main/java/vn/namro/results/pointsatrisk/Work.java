package vn.namro.results.pointsatrisk;

/**
 * Assignments of an item that stand alike.
 *
 * @param agency code; null where agencies were not asked for, as officers may be
 * @param officer name of the person in charge; null where nobody is named
 * @param amount how many
 * @param ofItem how many the item has altogether, also at agencies that the reader may not see
 */
record Work(String item, String agency, String agencyName, String officerAccount, String officer, PointsState state, long amount, long ofItem) {
}
