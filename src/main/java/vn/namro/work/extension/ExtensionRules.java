package vn.namro.work.extension;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.work.request.Subject;

/** Who may ask for a later date of what, and when. */
@Component
public class ExtensionRules {

	private final ExtensionRequests requests;

	private final EngineClock clock;

	private final boolean afterLapse;

	ExtensionRules(ExtensionRequests requests, EngineClock clock, @Value("${namro.extension.after-lapse:true}") boolean afterLapse) {
		this.requests = requests;
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

	/** @throws RuntimeException as {@link ExtensionAsking#ask} says of who may ask, and when */
	void check(Person person, Subject subject) {
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

}
