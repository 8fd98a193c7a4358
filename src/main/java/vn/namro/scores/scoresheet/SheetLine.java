package vn.namro.scores.scoresheet;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A line of a sheet as it stands.
 *
 * @param method self | survey | authority: who provides the points
 * @param version to be named by whoever changes the line
 * @param declared figures by name of the rule's input
 * @param round1 null as long as the reader may not see it, as are appraised, decided and counted
 * @param counted the points that count in the result
 * @param notApplicable the decision that takes the line out of the base
 * @param evidence how many documents are cited for it
 */
record SheetLine(String sheet, String set, int year, String agency, String criterion, String title, BigDecimal maximum, String method, int version,
		Map<String, Object> declared, Mark self, Mark round1, Mark appraised, Mark decided, BigDecimal counted, String notApplicable, int evidence) {

	/** Whether the agency still owes it points. */
	public boolean missing() {
		return selfScored() && this.notApplicable == null && points() == null;
	}

	public boolean selfScored() {
		return "self".equals(this.method);
	}

	/** The points that the agency gives itself; null where it has not yet. */
	public BigDecimal points() {
		return this.self == null ? null : this.self.points();
	}

	String field() {
		return this.criterion.split("\\.")[0];
	}

}
