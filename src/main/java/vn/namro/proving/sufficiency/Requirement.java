package vn.namro.proving.sufficiency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.namro.proving.proof.DeclaredProof;

/**
 * A kind of proof that a subject needs in its year.
 *
 * @param kind null for any document
 * @param issuer in the words of the criteria set or plan; null for anybody
 * @param from the issue date at the earliest; null where it does not matter
 * @param until the issue date at the latest; null where it does not matter
 */
record Requirement(String kind, String issuer, LocalDate from, LocalDate until, int count, boolean required, String note) {

	/** What is asked for where nothing is declared. */
	static final Requirement ANYTHING = new Requirement(null, null, null, null, 1, true, null);

	static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** @param binding whether it is asked of the subject as it stands */
	static Requirement of(DeclaredProof proof, int year, boolean binding) {
		return new Requirement(proof.kind(), proof.issuer(), proof.firstDay(year), proof.lastDay(year), proof.needed(), proof.required() && binding, proof.note());
	}

	/** Whether a day lies in the window; an unknown day only where there is none. */
	boolean covers(LocalDate day) {
		return day == null ? this.from == null && this.until == null
				: (this.from == null || !day.isBefore(this.from)) && (this.until == null || !day.isAfter(this.until));
	}

	boolean windowed() {
		return this.from != null || this.until != null;
	}

	/** {@code Báo cáo do Thủ trưởng cơ quan ban hành trong 01/12/2023–31/12/2023}. */
	String text() {
		String window = window();
		String issued = this.issuer == null ? (window.isEmpty() ? "" : " ban hành") : " do " + this.issuer + " ban hành";
		return (this.kind == null ? "văn bản" : this.kind) + issued + window;
	}

	private String window() {
		if (this.from != null && this.until != null) {
			return " trong " + DAY.format(this.from) + "–" + DAY.format(this.until);
		}
		if (this.from != null) {
			return " từ " + DAY.format(this.from);
		}
		return this.until == null ? "" : " đến hết " + DAY.format(this.until);
	}

}
