package vn.namro.access.substitution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What somebody fills in to name a substitute; days are included on both ends. */
record Naming(String absent, String substitute, LocalDate from, LocalDate until, String reason) {

	static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final int LONGEST_REASON = 500;

	/** What is missing or contradicts itself, field by field. */
	List<String> complaints(LocalDate today, int mostDays) {
		List<String> complaints = new ArrayList<>();
		require(complaints, this.absent != null && !this.absent.isBlank(), "Người vắng mặt: chưa chọn.");
		require(complaints, this.substitute != null && !this.substitute.isBlank(), "Người làm thay: chưa chọn.");
		require(complaints, this.substitute == null || !this.substitute.equals(this.absent), "Người làm thay: phải khác người vắng mặt.");
		require(complaints, this.reason != null && !this.reason.isBlank(), "Lý do: chưa nhập.");
		require(complaints, this.reason == null || this.reason.length() <= LONGEST_REASON, "Lý do: dài quá " + LONGEST_REASON + " ký tự.");
		require(complaints, this.from != null, "Từ ngày: chưa nhập.");
		require(complaints, this.until != null, "Đến ngày: chưa nhập.");
		if (this.from != null && this.until != null) {
			require(complaints, !this.until.isBefore(this.from), "Đến ngày: trước ngày bắt đầu " + DAY.format(this.from) + ".");
			require(complaints, !this.until.isBefore(today), "Đến ngày: " + DAY.format(this.until) + " đã qua.");
			require(complaints, ChronoUnit.DAYS.between(this.from, this.until) < mostDays, "Thời gian: dài quá " + mostDays + " ngày.");
		}
		return complaints;
	}

	private static void require(List<String> complaints, boolean holds, String complaint) {
		if (!holds) {
			complaints.add(complaint);
		}
	}

}
