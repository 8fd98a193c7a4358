package vn.namro.results.correction;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.results.result.League;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.ResultLine;
import vn.namro.results.result.UnitResult;
import vn.namro.scores.scoring.Points;

/** Holds what a correction says against the published result. */
final class ContentCheck {

	private final ResultDocument published;

	private final CriteriaSet set;

	private final List<String> complaints;

	private final Set<String> scored = new HashSet<>();

	/** Corrected points of a line. @param sheet null for points that a survey of the province gave */
	record Line(String sheet, String criterion, BigDecimal points) {
	}

	private ContentCheck(ResultDocument published, CriteriaSet set, List<String> complaints) {
		this.published = published;
		this.set = set;
		this.complaints = complaints;
	}

	/** @return the points to enter; what is wrong is added to the complaints */
	static List<Line> check(Content content, ResultDocument published, CriteriaSet set, List<String> complaints) {
		ContentCheck check = new ContentCheck(published, set, complaints);
		content.grades().forEach(check::grades);
		content.leagues().forEach(check::league);
		content.reasons().forEach(check::reason);
		return content.scores().stream().map(check::line).filter(Objects::nonNull).toList();
	}

	/** Null after a complaint. */
	private Line line(Content.CorrectedScore score) {
		ResultLine line = find(score.unit(), score.criterion());
		if (line == null || line.sheet() == null && line.counted() == null) {
			this.complaints.add("Không có điểm của tiêu chí '" + score.criterion() + "' ở '" + score.unit() + "' để đính chính.");
			return null;
		}
		if (line.notApplicable() != null) {
			this.complaints.add("Tiêu chí " + line.criterion() + " không áp dụng ở '" + score.unit() + "' (" + line.notApplicable() + "), nên không có điểm để đính chính.");
			return null;
		}
		if (!this.scored.add(score.unit() + "#" + line.criterion())) {
			this.complaints.add("Tiêu chí " + line.criterion() + " ở '" + score.unit() + "' được nêu hai lần.");
			return null;
		}
		try {
			BigDecimal points = Points.of(score.points(), this.set.get(score.criterion()));
			if (line.counted() != null && points.compareTo(line.counted()) == 0) {
				this.complaints.add("Tiêu chí " + line.criterion() + " ở '" + score.unit() + "' đã là " + Points.text(points) + " điểm, không có gì để đính chính.");
			}
			return new Line(line.sheet(), line.criterion(), points);
		}
		catch (InvalidInputException ex) {
			this.complaints.addAll(ex.messages());
			return null;
		}
	}

	private void grades(Content.CorrectedGrades corrected) {
		String name = corrected.league() == null ? "" : corrected.league();
		if (this.published.leagues().stream().noneMatch(league -> name.equals(league.name() == null ? "" : league.name()))) {
			this.complaints.add("Không có bảng xếp hạng '" + name + "'.");
		}
		BigDecimal above = null;
		for (League.Grade grade : corrected.grades() == null ? List.<League.Grade>of() : corrected.grades()) {
			if (grade == null || grade.name() == null || grade.name().isBlank() || grade.from() == null || above != null && grade.from().compareTo(above) >= 0) {
				this.complaints.add("Ngưỡng xếp loại cần tên, tỷ lệ từ bao nhiêu phần trăm, và phải giảm dần.");
				return;
			}
			above = grade.from();
		}
	}

	private void league(Content.CorrectedLeague corrected) {
		if (corrected.unit() == null || this.published.unit(corrected.unit()) == null) {
			this.complaints.add("Không có cơ quan '" + corrected.unit() + "' trong kết quả.");
		}
		if (this.published.leagues().stream().noneMatch(league -> league.name() != null && league.name().equals(corrected.league()))) {
			this.complaints.add("Không có bảng xếp hạng '" + corrected.league() + "'.");
		}
	}

	private void reason(Content.CorrectedReason corrected) {
		if (find(corrected.unit(), corrected.criterion()) == null) {
			this.complaints.add("Không có tiêu chí '" + corrected.criterion() + "' ở '" + corrected.unit() + "' để đính chính lý do.");
		}
		if (corrected.reason() == null || corrected.reason().isBlank()) {
			this.complaints.add("Lý do mới của tiêu chí '" + corrected.criterion() + "' không được để trống.");
		}
	}

	private ResultLine find(String unitCode, String criterion) {
		UnitResult unit = unitCode == null ? null : this.published.unit(unitCode);
		return unit == null ? null : unit.lines().stream().filter(known -> known.criterion().equals(criterion)).findFirst().orElse(null);
	}

}
