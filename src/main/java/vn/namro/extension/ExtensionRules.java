package vn.namro.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.calendar.WorkingCalendar;
import vn.namro.engine.EngineClock;
import vn.namro.input.ConflictingChangeException;
import vn.namro.input.InvalidInputException;
import vn.namro.people.Person;
import vn.namro.request.AnswerTimes;
import vn.namro.request.Subject;

/** Who may ask for a later date of what, when, and what has to be filled in. */
@Component
public class ExtensionRules {

	private static final int LONGEST_REASON = 2000;

	private final ExtensionRequests requests;

	private final AnswerTimes times;

	private final EngineClock clock;

	private final boolean afterLapse;

	ExtensionRules(ExtensionRequests requests, AnswerTimes times, EngineClock clock, @Value("${namro.extension.after-lapse:true}") boolean afterLapse) {
		this.requests = requests;
		this.times = times;
		this.clock = clock;
		this.afterLapse = afterLapse;
	}

	/** Whether a person may ask for a later date of it now. */
	public boolean mayAsk(Person person, Subject subject) {
		return subject.work() && subject.open() && subject.doneBy(person) && (this.afterLapse || !subject.red(this.clock.now()))
				&& this.requests.openOf(subject.id()).isEmpty();
	}

	/** Whether a person may take a request back. */
	public boolean mayWithdraw(Person person, Subject subject, ExtensionRequest request) {
		return request.open() && (request.askedBy().equals(person.account()) || subject.headedBy(person));
	}

	/** @throws RuntimeException as {@link ExtensionAsking#ask} says */
	void check(Person person, Subject subject, LocalDate wanted, String reason) {
		may(person, subject);
		List<String> complaints = complaints(subject, wanted, reason);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
	}

	private void may(Person person, Subject subject) {
		if (!subject.work()) {
			throw new InvalidInputException("Chỉ xin gia hạn được cho nhiệm vụ và phần phối hợp, không cho báo cáo.");
		}
		if (!subject.doneBy(person)) {
			throw new AccessDeniedException("Neither officer nor head");
		}
		if (!subject.open()) {
			throw new ConflictingChangeException("Việc này đã nộp kết quả hoặc không còn phải làm, không xin gia hạn được nữa.");
		}
		if (this.requests.openOf(subject.id()).isPresent()) {
			throw new ConflictingChangeException("Đang có một đề nghị gia hạn chờ quyết định; chờ trả lời hoặc rút đề nghị đó trước.");
		}
		if (!this.afterLapse && subject.red(this.clock.now())) {
			throw new InvalidInputException("Đã quá hạn, theo quy định của tỉnh không xin gia hạn được nữa.");
		}
	}

	private List<String> complaints(Subject subject, LocalDate wanted, String reason) {
		List<String> complaints = new ArrayList<>();
		if (wanted == null) {
			complaints.add("Ngày xin gia hạn đến: chưa nhập.");
		}
		else if (!wanted.isAfter(WorkingCalendar.day(subject.dueAt())) || wanted.isBefore(this.times.today())) {
			complaints.add("Ngày xin gia hạn đến: phải sau hạn hiện nay và không ở quá khứ.");
		}
		if (reason == null || reason.isBlank()) {
			complaints.add("Lý do: chưa nhập.");
		}
		else if (reason.length() > LONGEST_REASON) {
			complaints.add("Lý do: dài quá " + LONGEST_REASON + " ký tự.");
		}
		return complaints;
	}

}
