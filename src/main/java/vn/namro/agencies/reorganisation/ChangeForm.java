package vn.namro.agencies.reorganisation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import vn.namro.agencies.reorganisation.OrganisationChange.Kind;
import vn.namro.platform.input.InvalidInputException;

/** What an administrator fills in to change the organisation; days as yyyy-MM-dd. */
public record ChangeForm(Kind kind, String successor, String newName, String effectiveOn, String decisionNumber, String decidedOn) {

	public static final ChangeForm EMPTY = new ChangeForm(Kind.MERGE, "", "", "", "", "");

	public ChangeForm {
		successor = text(successor);
		newName = text(newName);
		effectiveOn = text(effectiveOn);
		decisionNumber = text(decisionNumber);
		decidedOn = text(decidedOn);
	}

	/** @throws InvalidInputException naming every field that is wrong */
	void check() {
		List<String> complaints = new ArrayList<>();
		if (this.kind == null) {
			complaints.add("Chưa chọn hình thức thay đổi.");
		}
		if (hasSuccessor() && this.successor.isEmpty()) {
			complaints.add("Chưa chọn cơ quan kế thừa.");
		}
		if (this.kind == Kind.RENAME && this.newName.isEmpty()) {
			complaints.add("Chưa nêu tên mới của cơ quan.");
		}
		if (this.decisionNumber.isEmpty()) {
			complaints.add("Chưa nêu số quyết định.");
		}
		checkDay(this.effectiveOn, "Ngày hiệu lực", complaints);
		checkDay(this.decidedOn, "Ngày quyết định", complaints);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
	}

	boolean hasSuccessor() {
		return this.kind == Kind.MERGE || this.kind == Kind.SPLIT;
	}

	LocalDate effectiveDay() {
		return LocalDate.parse(this.effectiveOn);
	}

	LocalDate decisionDay() {
		return LocalDate.parse(this.decidedOn);
	}

	private static void checkDay(String value, String field, List<String> complaints) {
		try {
			LocalDate.parse(value);
		}
		catch (DateTimeParseException ex) {
			complaints.add(field + " không đúng hoặc còn trống.");
		}
	}

	private static String text(String value) {
		return value == null ? "" : value.strip();
	}

}
