package vn.namro.results.ministryscore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The paper by which the ministry published its scores.
 *
 * @param source where the points were read: annex, page, system; null where only the decision is known
 */
public record MinistryPaper(String decisionNumber, LocalDate decisionDate, String source) {

	/** What is missing, in words. */
	List<String> complaints() {
		List<String> complaints = new ArrayList<>();
		if (this.decisionNumber == null || this.decisionNumber.isBlank() || this.decisionDate == null) {
			complaints.add("Cần số và ngày quyết định công bố của cấp trên.");
		}
		return complaints;
	}

	/** The same for people, who have to say where they read it. */
	List<String> complaintsWithSource() {
		List<String> complaints = complaints();
		if (this.source == null || this.source.isBlank()) {
			complaints.add("Chưa nêu nguồn điểm của cấp trên (phụ lục, trang, hệ thống).");
		}
		return complaints;
	}

}
