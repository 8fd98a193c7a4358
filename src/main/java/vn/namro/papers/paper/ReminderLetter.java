package vn.namro.papers.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.Province;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.work.assignment.AssignmentListing;

/** The letter that reminds an agency of all that is overdue or due soon. Its id is the agency's code. */
@Component
class ReminderLetter implements PaperSource {

	/** Who sends reminders. */
	static final List<String> SENDERS = List.of(Groups.COORDINATOR, Groups.LEADER);

	private static final Map<String, String> KINDS = Map.of("ASSIGNMENT", "Chủ trì", "COORDINATION", "Phối hợp", "AGENCY_REPORT", "Báo cáo", "SELF_SCORING",
			"Tự chấm điểm", "IMPLEMENTING_DOCUMENT", "Văn bản triển khai", "EXPLANATION", "Giải trình");

	private final Owing owing;

	private final Agencies agencies;

	private final AssignmentListing assignments;

	private final PaperModel models;

	private final EngineClock clock;

	ReminderLetter(Owing owing, Agencies agencies, AssignmentListing assignments, PaperModel models, EngineClock clock) {
		this.owing = owing;
		this.agencies = agencies;
		this.assignments = assignments;
		this.models = models;
		this.clock = clock;
	}

	/**
	 * @param to name of the agency
	 * @param day the day up to which this is so
	 * @param onePlan title of the plan to which all of it belongs, null where there are several
	 */
	record Content(String to, LocalDate day, int overdueCount, int soonCount, String onePlan, List<Line> overdue, List<Line> soon) {
	}

	/**
	 * @param plan null where the letter names one plan for all
	 * @param originalDue null where the date never moved
	 * @param days since it was due, or until it is
	 * @param remarks escalations and what holds it up; null for none
	 * @param points at stake, null when none are known
	 */
	record Line(int number, String kindText, String title, String plan, LocalDate due, LocalDate originalDue, long days, String daysText, String remarks,
			BigDecimal points) {
	}

	@Override
	public PaperKind kind() {
		return PaperKind.REMINDER_LETTER;
	}

	@Override
	public Paper of(Person person, String id) {
		Agency agency = this.agencies.find(id)
			.filter(found -> person.tenants().contains(found.tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có cơ quan '" + id + "' trong phạm vi của tài khoản này."));
		if (SENDERS.stream().noneMatch(role -> person.mayActAs(role, agency.tenantId()))) {
			throw new AccessDeniedException("Neither coordinator nor leader");
		}
		OffsetDateTime now = this.clock.now();
		List<Owing.Work> works = this.owing.of(agency.code(), this.assignments.near());
		String onePlan = onePlan(works);
		List<Line> overdue = lines(works, onePlan, work -> work.dueAt().isBefore(now));
		List<Line> soon = lines(works, onePlan, work -> !work.dueAt().isBefore(now));
		Heading heading = Heading.letter(sender(agency), "V/v đôn đốc thực hiện nhiệm vụ quá hạn, sắp đến hạn", List.of("Như trên;"));
		return Paper.draft(this.models.of(heading, new Content(agency.name(), Words.day(now), overdue.size(), soon.size(), onePlan, overdue, soon)));
	}

	/** The coordinating agency; nobody writes to itself, so whoever issues plans writes to that one. */
	private String sender(Agency agency) {
		Province province = this.agencies.province(agency.province());
		String coordinator = this.agencies.inCharge(province.coordinatorAgency()).code();
		return coordinator.equals(agency.code()) ? this.agencies.inCharge(province.issuerAgency()).code() : coordinator;
	}

	/** A title of two lines would be said again in every row. */
	private static String onePlan(List<Owing.Work> works) {
		List<String> titles = works.stream().map(Owing.Work::planTitle).distinct().toList();
		return titles.size() == 1 ? titles.get(0) : null;
	}

	private List<Line> lines(List<Owing.Work> works, String onePlan, Predicate<Owing.Work> belongs) {
		return Words.numbered(works.stream().filter(belongs).toList(), (number, work) -> line(number, work, onePlan));
	}

	private Line line(int number, Owing.Work work, String onePlan) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate due = Words.day(work.dueAt());
		long days = ChronoUnit.DAYS.between(due, today);
		String daysText = work.dueAt().isBefore(this.clock.now()) ? "quá " + days + " ngày" : days == 0 ? "hôm nay" : "còn " + -days + " ngày";
		String remarks = Words.joined(". ", Words.named("Đã nhắc, báo cáo: ", work.escalations()), Words.named("Còn thiếu phần phối hợp của: ", work.blockedBy()));
		String kind = KINDS.get(work.kind());
		return new Line(number, kind, work.title().replaceFirst("^" + kind + ": ", ""), onePlan == null ? work.planTitle() : null, due, Words.original(work.originalDueAt(), work.dueAt()), Math.abs(days),
				daysText, remarks, work.points().signum() == 0 ? null : work.points());
	}

}
