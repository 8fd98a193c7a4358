package vn.namro.plancopy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.assignment.AssignmentFigures;
import vn.namro.indexresult.PublishedResults;
import vn.namro.indexresult.PublishedResults.PublishedResult;
import vn.namro.input.InvalidInputException;
import vn.namro.plan.Plan;
import vn.namro.plan.PlanFile;
import vn.namro.plan.PlanFile.Baseline;
import vn.namro.plan.PlanImport;
import vn.namro.plan.PlanJson;
import vn.namro.plan.PlanPapers;
import vn.namro.plan.YearShift;
import vn.namro.workbook.Values;

/** Makes the draft of next year's plan; nothing in it is issued or waived, whoever prepares the plan looks at every line. */
@Component
class NextYear {

	private static final List<String> OF_THIS_YEAR = List.of("contradictions", "fields", "waivers");

	private static final List<String> DAYS = List.of("scoringOpens", "selfScoringDue", "selfScoringCloses", "appraisalDue", "appraisalCloses");

	private final PlanPapers papers;

	private final PlanImport planImport;

	private final AssignmentFigures assignments;

	private final PublishedResults results;

	NextYear(PlanPapers papers, PlanImport planImport, AssignmentFigures assignments, PublishedResults results) {
		this.papers = papers;
		this.planImport = planImport;
		this.assignments = assignments;
		this.results = results;
	}

	/**
	 * Copies a plan in force, or that of a year that is over, into a draft of the year after.
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

	private PlanFile copy(Plan plan, PlanFile paper, YearShift shift) {
		ObjectNode tree = PlanJson.MAPPER.valueToTree(paper);
		String code = shift.words(paper.code());
		tree.put("code", code.equals(paper.code()) ? code + "-" + shift.to() : code).put("title", shift.words(paper.title())).put("year", shift.to());
		tree.putNull("number").putNull("issued");
		tree.put("note", "Dự thảo sao từ kế hoạch '" + plan.code() + "' năm " + plan.year() + ".");
		OF_THIS_YEAR.forEach(tree::putArray);
		tree.set("baseline", PlanJson.MAPPER.valueToTree(this.results.of(plan.code()).stream().map(NextYear::baseline).toList()));
		String assumption = "Dời từ kế hoạch '" + plan.code() + "'.";
		move(tree.get("openDeadline"), List.of("due"), shift, assumption);
		move(tree.get("milestones"), DAYS, shift, assumption);
		tree.path("campaigns").forEach(campaign -> move(campaign.get("milestones"), DAYS, shift, assumption));
		Set<String> open = this.assignments.openItems(plan.code());
		tree.get("items").forEach(item -> item((ObjectNode) item, plan, shift, open));
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
		if (part instanceof ObjectNode dated) {
			days.stream().filter(dated::hasNonNull).forEach(day -> {
				dated.put(day, shift.day(PlanJson.MAPPER.convertValue(dated.get(day), LocalDate.class)).toString());
				dated.put("assumption", assumption);
			});
		}
	}

	private static Baseline baseline(PublishedResult result) {
		BigDecimal percentage = result.score().movePointRight(2).divide(result.maximum(), 2, RoundingMode.HALF_UP);
		String decision = result.decisionNumber() == null ? null
				: "Quyết định số " + result.decisionNumber() + (result.decisionDate() == null ? "" : " ngày " + Values.said(result.decisionDate())) + ".";
		return new Baseline(result.index(), result.year(), result.score(), result.maximum(), percentage, null, null, null, decision);
	}

}
