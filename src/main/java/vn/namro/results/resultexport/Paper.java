package vn.namro.results.resultexport;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import vn.namro.results.result.Recovery;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.Snapshot;
import vn.namro.results.result.UnitResult;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Points;

/**
 * What a file about a result says besides its tables.
 *
 * @param publication null before the publication
 * @param ministry what the ministry gave, by code; empty as long as nothing was entered
 * @param ministryDecision by which it published that, with its source; null as above
 * @param names of the province's agencies by code
 */
record Paper(ResultDocument result, Snapshot publication, Map<String, String> names, Map<String, BigDecimal> ministry, String ministryDecision) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	String title() {
		return "Kết quả " + this.result.setName() + ", năm " + this.result.year();
	}

	/** Under which decision it stands, or that it does not stand yet. */
	String standing() {
		if (this.publication == null) {
			return "Chưa công bố; tính theo điểm đến lúc xuất tệp.";
		}
		return (this.publication.number() == 0 ? "Kèm theo Quyết định số " : "Đính chính lần " + this.publication.number() + " kèm theo Quyết định số ")
				+ this.publication.decisionNumber() + " ngày " + DAY.format(this.publication.decisionDate());
	}

	/** How whoever holds the file finds out that it says what was frozen. */
	String proof() {
		return this.publication == null ? "" : "Mã băm SHA-256 của kết quả đã chốt: " + this.publication.sha256();
	}

	boolean ofProvince() {
		return this.result.mode() == Campaign.Mode.BY_LEAD;
	}

	String nameOf(String agency) {
		return agency == null ? "" : this.names.getOrDefault(agency, agency);
	}

	boolean hasMinistry() {
		return !this.ministry.isEmpty();
	}

	/** How many points the ministry gave more, or fewer (negative), than counted here; null where it gave none. */
	BigDecimal ministryDifference(String code, BigDecimal counted) {
		BigDecimal given = this.ministry.get(code);
		return given == null ? null : given.subtract(counted == null ? BigDecimal.ZERO : counted);
	}

	/** What a unit lost last year and won back, in words; empty where nothing can be compared. */
	String recovery(UnitResult unit) {
		Recovery recovery = Recovery.of(unit);
		return recovery == null ? "" : "Điểm mất năm trước đã lấy lại: " + Points.text(recovery.recovered()).replace('.', ',') + "/" + Points.text(recovery.lost()).replace('.', ',');
	}

}
