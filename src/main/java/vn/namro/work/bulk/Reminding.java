package vn.namro.work.bulk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.notices.notice.Notices;
import vn.namro.platform.engine.EngineClock;
import vn.namro.work.bulk.BulkRow.Result;
import vn.namro.work.inbox.ListedTask;
import vn.namro.work.inbox.Worklist;

/** Reminds whoever has a task, or could take it, in the name of a head or coordinator; of one matter once a day, whoever asks. */
@Service
class Reminding {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final JdbcClient jdbc;

	private final Worklist worklist;

	private final Notices notices;

	private final EngineClock clock;

	Reminding(JdbcClient jdbc, Worklist worklist, Notices notices, EngineClock clock) {
		this.jdbc = jdbc;
		this.worklist = worklist;
		this.notices = notices;
		this.clock = clock;
	}

	@Transactional
	public Result remind(Person person, ListedTask task, String words) {
		if (!person.mayActAs(Groups.HEAD, task.tenant()) && !person.mayActAs(Groups.COORDINATOR, task.tenant())) {
			return Result.of(Outcome.REFUSED, "Chỉ thủ trưởng cơ quan và điều phối được nhắc việc.");
		}
		List<String> reminded = (task.assignee() != null ? List.of(task.assignee()) : this.worklist.candidates(task.id())).stream()
			.filter(account -> !account.equals(person.account()))
			.toList();
		if (reminded.isEmpty()) {
			return Result.of(Outcome.UNCHANGED, task.assignee() == null ? "Chưa có ai khác làm được việc này để nhắc." : "Việc này ở chính anh/chị.");
		}
		LocalDate today = LocalDate.now(this.clock);
		if (!first(task.businessKey(), today, person)) {
			return Result.of(Outcome.UNCHANGED, "Việc này hôm nay đã được nhắc rồi.");
		}
		this.notices.post(task.businessKey() + "/nudge/" + today, reminded, "Nhắc việc: " + (task.subject().isEmpty() ? task.name() : task.subject()), body(person, task, words));
		return Result.done("Đã nhắc " + reminded.size() + " người.");
	}

	/** Two who remind at the same moment: the second waits here until the first has finished. */
	private boolean first(String subject, LocalDate day, Person person) {
		return this.jdbc.sql("insert into asked_reminder (subject_id, day, asked_by, asked_at) values (?, ?, ?, ?) on conflict do nothing")
			.params(subject, day, person.account(), this.clock.now())
			.update() == 1;
	}

	private static String body(Person person, ListedTask task, String words) {
		OffsetDateTime due = task.dueAt();
		return task.name() + (due == null ? "." : ", hạn " + due.format(DAY) + ".") + " " + person.name() + " nhắc" + (words.isEmpty() ? "." : ": " + words);
	}

}
