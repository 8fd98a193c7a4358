package vn.namro.reporting.reportpages;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.namro.reporting.report.Report;

/**
 * A reporting period as far as somebody may see it: who has handed in, who is late.
 *
 * @param province the province's own report; null for an agency's people
 * @param agencies the agencies' reports in the organisation's order
 */
record PeriodBoard(Report province, List<Report> agencies, OffsetDateTime now) {

	/** Periods in their order, of reports that are in the same. */
	static List<PeriodBoard> of(List<Report> reports, OffsetDateTime now) {
		Map<String, PeriodBoard> boards = new LinkedHashMap<>();
		for (Report report : reports) {
			PeriodBoard board = boards.getOrDefault(report.periodId(), new PeriodBoard(null, new ArrayList<>(), now));
			if (!report.ofProvince()) {
				board.agencies.add(report);
			}
			boards.put(report.periodId(), report.ofProvince() ? new PeriodBoard(report, board.agencies, now) : board);
		}
		return List.copyOf(boards.values());
	}

	public Report first() {
		return this.province == null ? this.agencies.get(0) : this.province;
	}

	public long submitted() {
		return this.agencies.stream().filter(report -> report.submittedAt() != null).count();
	}

	/** The due instant has passed and nothing is in. */
	public List<Report> missing() {
		return this.agencies.stream().filter(report -> report.submittedAt() == null && report.late(this.now)).toList();
	}

	/** In, but after the due instant. */
	public List<Report> lateOnes() {
		return this.agencies.stream().filter(report -> report.submittedAt() != null && report.late(this.now)).toList();
	}

	public boolean skipped() {
		return first().status().equals("SKIPPED");
	}

	/** What people call the state of a report. */
	public static String stateText(Report report, OffsetDateTime now) {
		return switch (report.status()) {
			case "PLANNED" -> "Chưa mở";
			case "OPEN" -> report.late(now) ? "Quá hạn, chưa gửi" : report.returns() > 0 ? "Trả lại, đang sửa" : "Đang lập";
			case "SUBMITTED" -> report.ofProvince() ? "Đã trình" + (report.late(now) ? " (quá hạn)" : "") + ", chờ duyệt" : report.late(now) ? "Đã gửi (chậm), chờ tiếp nhận" : "Đã gửi, chờ tiếp nhận";
			case "ACCEPTED" -> report.ofProvince() ? issueText(report, now) : "Đã tiếp nhận" + (report.late(now) ? " (chậm)" : "");
			default -> "Không lập";
		};
	}

	private static String issueText(Report report, OffsetDateTime now) {
		if (report.issuedAt() == null) {
			return report.late(now) ? "Đã duyệt, quá hạn phát hành" : "Đã duyệt, chờ phát hành";
		}
		return "Đã phát hành" + (report.late(now) ? " (chậm)" : "");
	}

	public String stateText(Report report) {
		return stateText(report, this.now);
	}

}
