package vn.namro.planning.planimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.agencies.organisation.Collectives;
import vn.namro.agencies.organisation.Province;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanContext;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanImport;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.PlanRules;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Problem;
import vn.namro.time.calendar.WorkingCalendar;

/** Takes a plan that a province hands in: checks all of it, then writes all of what is good, or nothing. */
@Component
class PlanIntake {

	/** From the top of the file to its end. */
	private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::sheet, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Finding::row, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final Plans plans;

	private final PlanPapers papers;

	private final PlanImport planImport;

	private final Agencies agencies;

	private final Collectives collectives;

	private final Criteria criteria;

	private final WorkingCalendar calendar;

	PlanIntake(Plans plans, PlanPapers papers, PlanImport planImport, Agencies agencies, Collectives collectives, Criteria criteria,
			WorkingCalendar calendar) {
		this.plans = plans;
		this.papers = papers;
		this.planImport = planImport;
		this.agencies = agencies;
		this.collectives = collectives;
		this.criteria = criteria;
		this.calendar = calendar;
	}

	AgencyBook book(String province) {
		return new AgencyBook(this.agencies.of(province), this.collectives.of(province));
	}

	/** @param province code of the province on whose behalf it is handed in */
	@Transactional
	Intake take(PlanDraft draft, String province, Mode mode, boolean dryRun) {
		if (draft.file() == null) {
			return Intake.refused(draft, draft.findings());
		}
		Province home = this.agencies.province(province);
		PlanFile file = completed(draft.file(), home);
		List<Problem> problems = new ArrayList<>(PlanRules.check(file, new PlanContext(book(province), Set.copyOf(this.criteria.nodes(file.year())), this.calendar.days()::isWorkingDay)));
		outside(file, province, problems);
		Optional<Plan> known = file.code() == null ? Optional.empty() : this.plans.find(file.code());
		PlanFile kept = known.filter(plan -> isOf(plan, province)).map(plan -> completed(this.papers.of(plan.code()), home)).orElse(null);
		Set<Integer> broken = broken(draft, problems);
		PlanFile good = mode == Mode.SKIP ? PlanFiles.without(file, broken) : file;
		Changes changes = Changes.between(kept, good);
		known.ifPresent(plan -> clash(plan, province, mode, changes, problems));
		List<Finding> findings = findings(draft, problems);
		if (isRefused(findings, problems, draft, mode) || mode == Mode.SKIP && good.items().isEmpty()) {
			return Intake.refused(draft, findings).with(file, changes, broken);
		}
		if (!dryRun && !changes.none()) {
			write(good, kept, mode);
		}
		return new Intake(draft, file, findings, changes, broken, good.items().size());
	}

	private static PlanFile completed(PlanFile plan, Province home) {
		return PlanFiles.completed(plan, home.code(), home.issuerAgency(), home.coordinatorAgency());
	}

	private void outside(PlanFile file, String province, List<Problem> problems) {
		if (!province.equals(file.organisation())) {
			problems.add(Problem.error(List.of("organisation"), "plan.province", "Kế hoạch ghi tổ chức '" + file.organisation() + "', không phải tỉnh của người nạp.",
					"Để trống hoặc ghi '" + province + "'."));
		}
		if (file.criteriaSet() != null && !this.criteria.exists(file.criteriaSet())) {
			problems.add(Problem.error(List.of("criteriaSet"), "plan.criteriaSet.unknown", "Chưa có bộ tiêu chí '" + file.criteriaSet() + "'.", "Nạp bộ tiêu chí trước."));
		}
		for (int i = 0; i < file.campaigns().size(); i++) {
			String set = file.campaigns().get(i).criteriaSet();
			if (set != null && !this.criteria.exists(set)) {
				problems.add(Problem.error(List.of("campaigns", i), "campaign.set.unknown", "Chưa có bộ tiêu chí '" + set + "'.", "Nạp bộ tiêu chí trước."));
			}
			else if (set != null && this.criteria.selfScored(set).isEmpty()) {
				problems.add(Problem.error(List.of("campaigns", i), "campaign.set.surveyOnly",
						"Bộ tiêu chí '" + set + "' không có tiêu chí nào tự chấm, không mở đợt chấm điểm được.", "Nhập kết quả điều tra vào đợt của bộ tiêu chí có tự chấm."));
			}
		}
	}

	private boolean isOf(Plan plan, String province) {
		return this.agencies.get(plan.issuerAgency()).province().equals(province);
	}

	private void clash(Plan known, String province, Mode mode, Changes changes, List<Problem> problems) {
		if (!isOf(known, province)) {
			problems.add(Problem.error(List.of("code"), "plan.code.taken", "Mã kế hoạch '" + known.code() + "' đã có người dùng.", "Đặt mã khác."));
		}
		else if (!changes.none() && !known.status().equals("DRAFT")) {
			problems.add(Problem.error(List.of("code"), "plan.issued", "Kế hoạch '" + known.code() + "' đã ban hành, không sửa bằng cách nạp lại được.",
					"Ban hành quyết định điều chỉnh, hoặc đặt mã khác."));
		}
		else if (!changes.none() && mode == Mode.STOP) {
			problems.add(Problem.error(List.of("code"), "plan.exists", "Dự thảo '" + known.code() + "' đã có và khác tệp này: thêm " + changes.added().size() + ", đổi "
					+ changes.changed().size() + " nhiệm vụ.", "Chọn cách nạp 'Cập nhật' để thay, hoặc 'Bỏ qua' để chỉ thêm việc mới."));
		}
	}

	/** Positions of the items with any error. */
	private static Set<Integer> broken(PlanDraft draft, List<Problem> problems) {
		Set<Integer> broken = new HashSet<>(draft.broken());
		problems.stream().filter(Problem::isError).filter(PlanIntake::ofItem).forEach(problem -> broken.add((Integer) problem.path().get(1)));
		return broken;
	}

	private static boolean ofItem(Problem problem) {
		return problem.path().size() > 1 && problem.path().get(0).equals("items");
	}

	private static boolean isRefused(List<Finding> findings, List<Problem> problems, PlanDraft draft, Mode mode) {
		if (mode != Mode.SKIP) {
			return Finding.anyError(findings);
		}
		Set<Integer> rows = new HashSet<>();
		draft.broken().forEach(position -> rows.add(draft.locator().find(List.of("items", position)).row()));
		boolean beyondItems = draft.findings().stream().anyMatch(finding -> finding.isError() && !rows.contains(finding.row()));
		return beyondItems || problems.stream().anyMatch(problem -> problem.isError() && !ofItem(problem));
	}

	/** What was found on reading and by the rules; where a cell could not be read, the rules have nothing to add about it. */
	static List<Finding> findings(PlanDraft draft, List<Problem> problems) {
		List<Finding> findings = new ArrayList<>(draft.findings());
		Set<String> unread = new HashSet<>();
		draft.findings().stream().filter(Finding::isError).forEach(finding -> unread.add(finding.sheet() + "|" + finding.row() + "|" + finding.column()));
		for (Problem problem : problems) {
			Finding finding = problem.at(draft.locator());
			if (finding.column() == null || !unread.contains(finding.sheet() + "|" + finding.row() + "|" + finding.column())) {
				findings.add(finding);
			}
		}
		findings.sort(IN_ORDER);
		return findings;
	}

	private void write(PlanFile good, PlanFile kept, Mode mode) {
		if (kept == null) {
			this.planImport.importPlan(good, good.year(), good.coordinator());
			return;
		}
		PlanFile state = mode == Mode.UPDATE ? PlanFiles.updated(kept, good) : PlanFiles.extended(kept, good);
		this.planImport.replace(state, state.coordinator());
	}

}
