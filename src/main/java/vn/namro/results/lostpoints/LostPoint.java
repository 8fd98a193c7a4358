package vn.namro.results.lostpoints;

import java.math.BigDecimal;
import java.util.List;

/**
 * A criterion of a published result that lost points.
 *
 * @param node by which plans name the criterion, such as {@code PAR.3.1}
 * @param field title of the field
 * @param lead code of the agency that leads the criterion, or scored it; null where nobody does
 * @param agencies codes of the agencies that lost the points, who lost most first; only the one where the province is measured
 * @param lost sum over all of them
 * @param maximum of the criterion for one of them
 * @param remark of whoever lowered the points most; null where nobody said anything
 */
public record LostPoint(String set, String setName, int year, String node, String criterion, String title, String field, String lead, List<String> agencies,
		BigDecimal lost, BigDecimal maximum, String remark) {
}
