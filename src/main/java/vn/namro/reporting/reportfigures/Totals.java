package vn.namro.reporting.reportfigures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The figures of a report, of one agency or of all, of one index or field or of all. They are read at one instant; the window is
 * that of the period, both days whole. What was withdrawn by that instant counts nowhere. Due instants are those that hold
 * then, after every extension and amendment. {@code due = done + open + overdue}, {@code done = onTime + late}.
 *
 * @param due assignments whose due instant lies in the window
 * @param done of these, handed in by the agency's head and not returned
 * @param onTime done by the due instant
 * @param onFirstDue of {@code onTime}, done by the first due instant, before any extension or amendment
 * @param late done after it
 * @param open neither done nor past the due instant
 * @param overdue past the due instant and not done
 * @param early due after the window, but handed in within it; not part of {@code due}
 * @param carried due before the window and still not handed in; not part of {@code due}
 * @param carriedDone due before the window and handed in since it began; not part of {@code due}
 * @param assigned all assignments of the plan, whenever they are due, of which {@code assignedDone} are handed in
 * @param parts coordination parts due in the window, of which {@code partsDone} are contributed
 * @param obstacles raised within the window about assignments and parts
 * @param obstaclesOpen of these, not answered yet
 * @param extensions asked for within the window, for assignments and parts
 * @param extensionsGranted granted within the window
 * @param extensionsObjective of these, for a cause that was confirmed as objective
 * @param targets numeric targets of the assignments that are due in the window
 * @param targetsMet of these, whose value reported last is what the plan wants
 * @param evidence documents, each once, that were cited within the window for assignments and parts and still are
 * @param pointsSecured of the plan's own index, as package pointsatrisk has them at this instant, whatever the window; null where
 * the plan has no index of its own or the group is none of its fields
 * @param doneShare {@code done} of {@code due} in percent, two places; null where nothing is due
 * @param assignedShare {@code assignedDone} of {@code assigned}, likewise
 */
public record Totals(int due, int done, int onTime, int onFirstDue, int late, int open, int overdue, int early, int carried, int carriedDone, int assigned, int assignedDone, int parts,
		int partsDone, int obstacles, int obstaclesOpen, int extensions, int extensionsGranted, int extensionsObjective, int targets, int targetsMet, int evidence, BigDecimal pointsSecured,
		BigDecimal pointsOnTrack, BigDecimal pointsHanging, BigDecimal pointsLost, BigDecimal doneShare, BigDecimal assignedShare) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static BigDecimal share(int part, int whole) {
		return whole == 0 ? null : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
	}

}
