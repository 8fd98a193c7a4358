package vn.namro.appraisal;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.WorkingCalendar;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.Criterion;
import vn.namro.duedate.DueDate;
import vn.namro.duedate.DueDates;
import vn.namro.obligation.Obligation;
import vn.namro.obligation.Obligations;
import vn.namro.organisation.Agencies;
import vn.namro.plan.Plan;
import vn.namro.scoring.Appraisal;
import vn.namro.scoring.Appraisals;
import vn.namro.scoring.Score;
import vn.namro.scoring.ScoreSheet;
import vn.namro.scoring.ScoreSheets;
import vn.namro.scoring.Scores;

/** Opens the appraisals of a plan's year: one for each field of each sheet, handed in or locked. */
@Component
public class AppraisalLaunch {

	private final Criteria criteria;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Appraisals appraisals;

	private final Obligations obligations;

	private final Agencies agencies;

	private final AppraisalProcess process;

	private final DueDates dueDates;

	/** How many are launched in one transaction. */
	private final int chunk;

	AppraisalLaunch(Criteria criteria, ScoreSheets sheets, Scores scores, Appraisals appraisals, Obligations obligations, Agencies agencies,
			AppraisalProcess process, DueDates dueDates, @Value("${namro.launch-chunk}") int chunk) {
		this.criteria = criteria;
		this.sheets = sheets;
		this.scores = scores;
		this.appraisals = appraisals;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.dueDates = dueDates;
		this.chunk = chunk;
	}

	/**
	 * Enters all appraisals into the ledger at the first call, then opens the next of them.
	 * @return whether some are left
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean openNext(Plan plan) {
		if (this.appraisals.of(plan.code()).isEmpty()) {
			this.sheets.of(plan.code()).forEach(sheet -> enter(plan, sheet));
		}
		List<Appraisal> planned = this.appraisals.of(plan.code()).stream().filter(appraisal -> appraisal.status().equals("PLANNED")).toList();
		planned.stream().limit(this.chunk).forEach(appraisal -> open(plan, appraisal));
		return planned.size() > this.chunk;
	}

	private void enter(Plan plan, ScoreSheet sheet) {
		List<String> fields = this.scores.of(sheet.id())
			.stream()
			.map(Score::criterionCode)
			.map(code -> this.criteria.get(sheet.setCode(), code).fieldCode())
			.distinct()
			.toList();
		DueDate due = DueDate.named(WorkingCalendar.day(plan.appraisalDueAt()));
		for (String field : fields) {
			Obligation obligation = Obligation.of(Appraisal.idOf(sheet, field), Obligation.Kind.APPRAISAL, sheet.agencyCode(),
					"Thẩm định lĩnh vực " + field + ": " + this.criteria.get(sheet.setCode(), field).title(), this.dueDates.instantOf(due));
			this.obligations.open(obligation);
			this.dueDates.remember(obligation.id(), due);
			this.appraisals.insert(obligation.id(), sheet.id(), field);
		}
	}

	private void open(Plan plan, Appraisal appraisal) {
		Criterion field = this.criteria.get(plan.criteriaSet(), appraisal.fieldCode());
		Obligation obligation = this.obligations.get(appraisal.id());
		this.appraisals.open(appraisal.id());
		this.process.start(obligation, this.agencies.get(obligation.agencyCode()), plan, this.criteria.nameOf(plan.criteriaSet()), field.title());
	}

}
