package vn.namro.planning.agencyplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.namro.planning.step.Rhythm;
import vn.namro.planning.step.StepDraft;
import vn.namro.platform.input.InvalidInputException;

/**
 * A step as somebody typed it.
 *
 * @param doer see {@link Doer#value()}
 */
record StepForm(String action, String doer, Rhythm rhythm, LocalDate startsOn, LocalDate dueOn) {

	private static final int ACTION_LENGTH = 500;

	/**
	 * @param lastDay on which the assignment is due
	 * @throws InvalidInputException naming everything that is missing or wrong
	 */
	StepDraft checked(List<Doer> doers, LocalDate lastDay) {
		List<String> complaints = new ArrayList<>();
		String text = this.action == null ? "" : this.action.strip();
		if (text.isEmpty() || text.length() > ACTION_LENGTH) {
			complaints.add("Nội dung bước không được để trống và không quá " + ACTION_LENGTH + " ký tự.");
		}
		Optional<Doer> chosen = doers.stream().filter(one -> one.value().equals(this.doer)).findFirst();
		if (chosen.isEmpty()) {
			complaints.add("Cần chọn người hoặc đơn vị thực hiện thuộc cơ quan.");
		}
		days(lastDay, complaints);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return new StepDraft(text, chosen.get().agencyCode(), chosen.get().account(), this.rhythm, this.startsOn, this.dueOn);
	}

	private void days(LocalDate lastDay, List<String> complaints) {
		if (this.rhythm == null || this.startsOn == null || this.dueOn == null) {
			complaints.add("Cần chọn nhịp thực hiện, ngày bắt đầu và ngày cuối.");
		}
		else if (this.startsOn.isAfter(this.dueOn)) {
			complaints.add("Ngày cuối của bước phải từ ngày bắt đầu trở đi.");
		}
		else if (this.dueOn.isAfter(lastDay)) {
			complaints.add("Ngày cuối của bước không được sau hạn của nhiệm vụ (" + String.format("%td/%<tm/%<tY", lastDay) + ").");
		}
		else if (this.startsOn.isBefore(lastDay.minusYears(2))) {
			complaints.add("Ngày bắt đầu của bước quá xa trước hạn của nhiệm vụ.");
		}
	}

}
