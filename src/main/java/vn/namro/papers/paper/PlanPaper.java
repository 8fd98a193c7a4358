package vn.namro.papers.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanItem;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.UnknownThingException;

/** A plan as the paper by which it is issued, its tasks and dates as appendices. Its id is the plan's code. */
@Component
class PlanPaper implements PaperSource {

	private static final Pattern KIND = Pattern.compile("(?iu)^kế hoạch\\s+");

	/** More leading agencies than that are counted, not named. */
	private static final int NAMED = 5;

	private final Plans plans;

	private final PlanPapers papers;

	private final Agencies agencies;

	private final PaperModel models;

	PlanPaper(Plans plans, PlanPapers papers, Agencies agencies, PaperModel models) {
		this.plans = plans;
		this.papers = papers;
		this.agencies = agencies;
		this.models = models;
	}

	/**
	 * @param bases one sentence each, without the word "Căn cứ"
	 * @param note that its days were moved to another year, null where they were not
	 */
	record Content(int year, List<String> bases, List<Target> targets, List<String> general, List<Item> items, int itemCount, String implementing,
			String coordinator, List<Milestone> milestones, String note) {
	}

	record Target(int number, String index, String target) {
	}

	/**
	 * @param wording the paper's words for when it is due, null where it has none
	 * @param assumed whether the day is not the paper's
	 */
	record Item(int number, String code, String indexes, String action, String lead, String coordinators, String answerable, String deliverable, String target,
			String wording, LocalDate due, boolean assumed, BigDecimal points) {
	}

	record Milestone(int number, String what, LocalDate day) {
	}

	@Override
	public PaperKind kind() {
		return PaperKind.PLAN;
	}

	@Override
	public Paper of(Person person, String id) {
		Plan plan = this.plans.find(id)
			.filter(found -> person.sharesProvinceWith(this.agencies.get(found.issuerAgency()).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + id + "'."));
		boolean numbered = plan.number() != null && plan.issuedOn() != null;
		Heading heading = new Heading(plan.issuerAgency(), "KH", "KẾ HOẠCH", capital(KIND.matcher(plan.title()).replaceFirst("")), numbered ? plan.number() : null,
				numbered ? plan.issuedOn() : null, !plan.status().equals("DRAFT"), List.of("Các cơ quan chủ trì, phối hợp;"));
		return Paper.draft(this.models.of(heading, content(plan)));
	}

	private Content content(Plan plan) {
		PlanFile file = this.papers.of(plan.code());
		Map<String, String> names = this.agencies.of(this.agencies.get(plan.issuerAgency()).province()).stream().collect(Collectors.toMap(Agency::code, Agency::name));
		List<Target> targets = Words.numbered(file.targets(), (number, target) -> new Target(number, target.index(), target.target()));
		List<Item> items = Words.numbered(this.plans.itemsOf(plan.code()), (number, item) -> item(number, item, names));
		return new Content(plan.year(), bases(file), targets, file.general().stream().map(PlanFile.General::action).toList(), items, items.size(),
				file.implementingDocument() == null ? null : file.implementingDocument().wording(), names.get(plan.coordinatorAgency()), milestones(plan),
				plan.shifted() ? "Các ngày đã dời từ năm " + plan.originalYear() + " sang năm " + plan.year() + " để trình diễn." : null);
	}

	private static List<String> bases(PlanFile file) {
		Stream<String> parents = file.parents().stream().map(one -> basis(one.number(), one.date(), one.issuer(), one.title()));
		Stream<String> bases = file.legalBases().stream().map(one -> basis(one.number(), one.date(), one.issuer(), one.title()));
		return Stream.concat(bases, parents).filter(Objects::nonNull).toList();
	}

	private static String basis(String number, LocalDate date, String issuer, String title) {
		return new Basis(number, date, issuer, title).said();
	}

	private static Item item(int number, PlanItem item, Map<String, String> names) {
		String leads = item.leads().size() > NAMED ? item.leads().size() + " cơ quan" : named(item.leads(), names);
		return new Item(number, item.code(), String.join(", ", item.indexes()), item.action(), leads,
				item.coordinatorsWording() == null ? named(item.coordinators(), names) : item.coordinatorsWording(), item.answerable(), item.deliverable(),
				item.targetText(), item.deadlineWording(), item.dueOn(), item.dueAssumed(), item.pointsAtStake());
	}

	private static String named(List<String> codes, Map<String, String> names) {
		return codes.isEmpty() ? null : codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
	}

	private static List<Milestone> milestones(Plan plan) {
		return List.of(new Milestone(1, "Mở tự chấm điểm", Words.day(plan.scoringOpensAt())), new Milestone(2, "Hạn tự chấm điểm", Words.day(plan.selfScoringDueAt())),
				new Milestone(3, "Khóa tự chấm điểm", Words.day(plan.selfScoringClosesAt())), new Milestone(4, "Hạn thẩm định", Words.day(plan.appraisalDueAt())),
				new Milestone(5, "Kết thúc thẩm định", Words.day(plan.appraisalClosesAt())));
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + text.substring(1);
	}

}
