package vn.namro.year.plancopy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile.Baseline;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanImport;
import vn.namro.planning.plan.PlanJson;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.planning.plan.YearShift;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;
import vn.namro.results.indexresult.PublishedResults.PublishedResult;
import vn.namro.results.indexresult.PublishedResults;
import vn.namro.results.lostpoints.LostItems;
import vn.namro.results.lostpoints.LostPoint;
import vn.namro.results.lostpoints.LostPoints;
import vn.namro.work.assignment.AssignmentListing;

/** Makes the draft of next year's plan; nothing in it is issued or waived, whoever prepares the plan looks at every line. */
@Component
class NextYear {

	private static final List<String> OF_THIS_YEAR = List.of("contradictions", "fields", "waivers");

	private static final List<String> DAYS = List.of("scoringOpens", "selfScoringDue", "selfScoringCloses", "appraisalDue", "appraisalCloses");

	private final PlanPapers papers;

	private final PlanImport planImport;

	private final AssignmentListing assignments;

	private final PublishedResults results;

	private final LostPoints lostPoints;

	private final Plans plans;

	NextYear(PlanPapers papers, PlanImport planImport, AssignmentListing assignments, PublishedResults results, LostPoints lostPoints, Plans plans) {
		this.papers = papers;
		this.planImport = planImport;
		this.assignments = assignments;
		this.results = results;
		this.lostPoints = lostPoints;
		this.plans = plans;
	}

	/**
	 * Copies a plan in force, or that of a year that is over, into a draft of the year after, with an item for each criterion that lost points.
	 * @throws InvalidInputException when the plan is a draft, or there is a plan of the code that the copy would get
	 */
	@Transactional
	Plan draft(Plan plan) {
		if (plan.status().equals("DRAFT")) {
			throw new InvalidInputException("Kế hoạch còn là dự thảo nên chưa sao sang năm sau được.");
		}
		PlanFile paper = this.papers.of(plan.code());
		PlanFile copy = copy(plan, paper, new YearShift(paper.year(), plan.year() + 1));
		return this.planImport.importPlan(copy, copy.year(), plan.coordinatorAgency());
	}

	/** @param draft code of the plan that the items are in, @param added how many were missing there */
	record Lost(String draft, int added) {
	}

	/**
	 * Brings the points that published results of a plan lost into the draft of the year after, which is made if there is none.
	 * @throws InvalidInputException when nothing was lost or published, or next year's plan is issued already
	 */
	@Transactional
	Lost lostPoints(Plan plan) {
		List<LostPoint> lost = this.lostPoints.of(plan.code());
		if (lost.isEmpty()) {
			throw new InvalidInputException("Kế hoạch chưa có kết quả đã công bố nào mất điểm.");
		}
		PlanFile paper = this.papers.of(plan.code());
		String code = codeOf(paper, new YearShift(paper.year(), plan.year() + 1));
		if (this.plans.find(code).isEmpty()) {
			return new Lost(draft(plan).code(), lost.size());
		}
		ObjectNode tree = PlanJson.MAPPER.valueToTree(this.papers.of(code));
		int added = LostItems.add(tree, lost, plan.coordinatorAgency());
		if (added > 0) {
			this.planImport.replace(PlanJson.MAPPER.convertValue(tree, PlanFile.class), plan.coordinatorAgency());
		}
		return new Lost(code, added);
	}

	private static String codeOf(PlanFile paper, YearShift shift) {
		String code = shift.words(paper.code());
		return code.equals(paper.code()) ? code + "-" + shift.to() : code;
	}

	private PlanFile copy(Plan plan, PlanFile paper, YearShift shift) {
		ObjectNode tree = PlanJson.MAPPER.valueToTree(paper);
		tree.put("code", codeOf(paper, shift)).put("title", shift.words(paper.title())).put("year", shift.to());
		tree.putNull("number").putNull("issued");
		tree.put("note", "Dự thảo sao từ kế hoạch '" + plan.code() + "' năm " + plan.year() + ".");
		OF_THIS_YEAR.forEach(tree::putArray);
		tree.set("baseline", PlanJson.MAPPER.valueToTree(this.results.of(plan.code()).stream().map(NextYear::baseline).toList()));
		String assumption = "Dời từ kế hoạch '" + plan.code() + "'.";
		move(tree.get("openDeadline"), List.of("due"), shift, assumption);
		move(tree.get("milestones"), DAYS, shift, assumption);
		tree.path("campaigns").forEach(campaign -> {
			move(campaign.get("milestones"), DAYS, shift, assumption);
			moveDays(campaign, List.of("authorityDataDue"), shift);
		});
		Set<String> open = this.assignments.openItems(plan.code());
		tree.get("items").forEach(item -> item((ObjectNode) item, plan, shift, open));
		LostItems.add(tree, this.lostPoints.of(plan.code()), plan.coordinatorAgency());
		return PlanJson.MAPPER.convertValue(tree, PlanFile.class);
	}

	private static void item(ObjectNode item, Plan plan, YearShift shift, Set<String> open) {
		for (String field : List.of("action", "deliverable")) {
			item.put(field, shift.naming(item.path(field).textValue()));
		}
		if (item.get("deadline") instanceof ObjectNode deadline) {
			deadline.put("wording", shift.words(deadline.path("wording").textValue()));
			move(deadline, List.of("due"), shift, deadline.path("assumption").textValue());
		}
		if (open.contains(item.path("code").textValue())) {
			String note = item.path("note").textValue();
			item.put("note", "Chuyển tiếp: chưa hoàn thành trong năm " + plan.year() + "." + (note == null ? "" : " " + note));
		}
	}

	private static void move(JsonNode part, List<String> days, YearShift shift, String assumption) {
		if (part instanceof ObjectNode dated && moveDays(part, days, shift)) {
			dated.put("assumption", assumption);
		}
	}

	/** @return whether there was a day to move */
	private static boolean moveDays(JsonNode part, List<String> days, YearShift shift) {
		List<String> known = days.stream().filter(part::hasNonNull).toList();
		known.forEach(day -> ((ObjectNode) part).put(day, shift.day(PlanJson.MAPPER.convertValue(part.get(day), LocalDate.class)).toString()));
		return !known.isEmpty();
	}

	private static Baseline baseline(PublishedResult result) {
		String decision = result.decisionNumber() == null ? null
				: "Quyết định số " + result.decisionNumber() + (result.decisionDate() == null ? "" : " ngày " + Values.said(result.decisionDate())) + ".";
		return new Baseline(result.index(), result.year(), result.score(), result.maximum(), result.percentage(), null, null, null, decision);
	}

}
