package vn.namro.planning.implementingdocument;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** Asks every agency that takes part in a plan for its implementing document, where the plan wants one. */
@Component
public class ImplementingDocumentLaunch {

	private static final int TITLE_LENGTH = 200;

	/** Who watches is asked to help, not told to. */
	private static final String OBSERVER = "observer";

	private final Plans plans;

	private final PlanPapers papers;

	private final ImplementingDocuments documents;

	private final Obligations obligations;

	private final Agencies agencies;

	private final ImplementingDocumentProcess process;

	private final EngineClock clock;

	/** How many are asked in one transaction. */
	private final int chunk;

	ImplementingDocumentLaunch(Plans plans, PlanPapers papers, ImplementingDocuments documents, Obligations obligations, Agencies agencies,
			ImplementingDocumentProcess process, EngineClock clock, @Value("${namro.launch-chunk}") int chunk) {
		this.plans = plans;
		this.papers = papers;
		this.documents = documents;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.clock = clock;
		this.chunk = chunk;
	}

	/**
	 * Asks the next agencies; those asked before are left alone.
	 * @return whether some are left
	 */
	@Transactional
	public boolean openNext(String planCode) {
		PlanFile.ImplementingDocument wanted = this.papers.of(planCode).implementingDocument();
		if (wanted == null) {
			return false;
		}
		Plan plan = this.plans.get(planCode);
		Set<String> asked = new HashSet<>(this.documents.idsOf(planCode));
		List<Agency> pending = participants(plan).stream().filter(agency -> !asked.contains(idOf(plan, agency))).toList();
		OffsetDateTime due = due(plan, wanted.withinDays());
		pending.stream().limit(this.chunk).forEach(agency -> open(plan, agency, wanted.wording(), due));
		return pending.size() > this.chunk;
	}

	/** Natural key; the capital keeps it apart from what begins with a plan's code. */
	static String idOf(Plan plan, Agency agency) {
		return ImplementingDocumentModel.KEY + ":" + plan.code() + ":" + agency.code();
	}

	private void open(Plan plan, Agency agency, String wording, OffsetDateTime due) {
		Obligation obligation = Obligation.of(idOf(plan, agency), Obligation.Kind.IMPLEMENTING_DOCUMENT, agency.code(), title(plan), due);
		this.obligations.open(obligation);
		this.documents.insert(obligation.id(), plan.code(), agency.code());
		this.process.start(obligation, agency, plan, wording);
	}

	/** Whoever leads or coordinates an item, but for those who issue the plan and collect the documents. */
	private List<Agency> participants(Plan plan) {
		Set<String> collecting = Set.of(plan.issuerAgency(), plan.coordinatorAgency());
		return this.plans.itemsOf(plan.code())
			.stream()
			.flatMap(item -> Stream.concat(item.leads().stream(), item.coordinators().stream()))
			.distinct()
			.map(this.agencies::inCharge)
			.distinct()
			.filter(agency -> !agency.closed() && !agency.kind().equals(OBSERVER) && !collecting.contains(agency.code()))
			.sorted(Comparator.comparingInt(Agency::position))
			.toList();
	}

	/** Counted from the plan's issue; from today where that is so long ago that nobody could keep it. */
	private OffsetDateTime due(Plan plan, int withinDays) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate due = plan.issuedOn() == null ? today.plusDays(withinDays) : plan.issuedOn().plusDays(withinDays);
		return WorkingCalendar.endOf(due.isBefore(today) ? today.plusDays(withinDays) : due);
	}

	private static String title(Plan plan) {
		String title = "Gửi văn bản triển khai: " + plan.title();
		return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH - 1) + "…";
	}

}
