package vn.namro.results.ministryscore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoring.Points;

/** Takes what a ministry published, all of it or nothing, however it comes in. */
@Component
public class MinistryIntake {

	private final MinistryScores scores;

	private final Criteria criteria;

	private final EngineClock clock;

	MinistryIntake(MinistryScores scores, Criteria criteria, EngineClock clock) {
		this.scores = scores;
		this.criteria = criteria;
		this.clock = clock;
	}

	/** @param points digits with a decimal point or comma */
	public record Row(String criterion, String points) {
	}

	/** Something wrong with one row, by its place in the list. */
	public record Fault(int row, String field, String code, String message) {
	}

	/** @throws InvalidInputException naming everything wrong with the paper and the rows; where they were read may be missing */
	public void enter(String planCode, String setCode, MinistryPaper paper, List<Row> rows, String by) {
		Checked checked = check(setCode, rows);
		List<String> complaints = paper.complaints();
		checked.faults.forEach(fault -> complaints.add(fault.message()));
		if (complaints.isEmpty() && checked.points.isEmpty()) {
			complaints.add("Chưa nêu điểm nào.");
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		enter(planCode, setCode, paper, checked, by);
	}

	/**
	 * The same for the rows of a workbook.
	 * @param dryRun only says what is wrong
	 * @return what is wrong; nothing was entered unless this is empty
	 * @throws InvalidInputException when the paper is not named whole, or there is no row
	 */
	public List<Fault> take(String planCode, String setCode, MinistryPaper paper, List<Row> rows, String by, boolean dryRun) {
		List<String> complaints = paper.complaintsWithSource();
		if (rows.isEmpty()) {
			complaints.add("Chưa nêu điểm nào.");
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		Checked checked = check(setCode, rows);
		if (checked.faults.isEmpty() && !dryRun) {
			enter(planCode, setCode, paper, checked, by);
		}
		return checked.faults;
	}

	private void enter(String planCode, String setCode, MinistryPaper paper, Checked checked, String by) {
		this.scores.enter(planCode, setCode, paper, checked.points, by, this.clock.now());
	}

	private record Checked(Map<String, BigDecimal> points, List<Fault> faults) {
	}

	private Checked check(String setCode, List<Row> rows) {
		Map<String, Criterion> known = this.criteria.of(setCode)
			.stream()
			.filter(criterion -> criterion.maximum() != null)
			.collect(Collectors.toMap(Criterion::code, criterion -> criterion));
		Checked checked = new Checked(new LinkedHashMap<>(), new ArrayList<>());
		for (int i = 0; i < rows.size(); i++) {
			check(i, rows.get(i), known, checked);
		}
		return checked;
	}

	private static void check(int place, Row row, Map<String, Criterion> known, Checked checked) {
		String code = row == null ? "" : Objects.toString(row.criterion(), "").strip();
		if (!known.containsKey(code)) {
			checked.faults.add(new Fault(place, "criterion", "ministry.criterion", "Không có tiêu chí '" + code + "' có điểm tối đa trong bộ tiêu chí."));
			return;
		}
		try {
			if (checked.points.put(code, Points.of(row.points(), known.get(code))) != null) {
				checked.faults.add(new Fault(place, "criterion", "ministry.twice", "Tiêu chí " + code + " có hai dòng."));
			}
		}
		catch (InvalidInputException ex) {
			checked.faults.add(new Fault(place, "points", "ministry.points", ex.getMessage()));
		}
	}

}
