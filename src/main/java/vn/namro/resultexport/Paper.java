package vn.namro.resultexport;

import java.time.format.DateTimeFormatter;
import java.util.Map;

import vn.namro.result.ResultDocument;
import vn.namro.result.Snapshot;
import vn.namro.scoring.Campaign;

/**
 * What a file about a result says besides its tables.
 *
 * @param publication null before the publication
 * @param names of the province's agencies by code
 */
record Paper(ResultDocument result, Snapshot publication, Map<String, String> names) {

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

}
