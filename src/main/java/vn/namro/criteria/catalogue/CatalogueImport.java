package vn.namro.criteria.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.agencies.organisation.Collectives;
import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Problem;

/** Takes a criteria set that a province hands in, whole or not at all; what is in use is never touched. */
@Component
class CatalogueImport {

	/**
	 * What became of a file.
	 *
	 * @param change new | changed | unchanged | refused
	 * @param accepted number of criteria taken, or that would be
	 */
	record Outcome(String code, String change, int accepted, List<Finding> errors, List<Finding> warnings) {
	}

	private final Criteria criteria;

	private final Agencies agencies;

	private final Collectives collectives;

	CatalogueImport(Criteria criteria, Agencies agencies, Collectives collectives) {
		this.criteria = criteria;
		this.agencies = agencies;
		this.collectives = collectives;
	}

	@Transactional
	Outcome take(CatalogueDraft draft, String province, boolean dryRun) {
		List<Finding> findings = new ArrayList<>(draft.findings());
		if (draft.file() == null) {
			return outcome(null, "refused", findings, 0);
		}
		AgencyBook book = new AgencyBook(this.agencies.of(province), this.collectives.of(province));
		CriteriaSetFile file = Leads.resolve(draft.file(), book);
		List<Problem> problems = new ArrayList<>(CriteriaSetRules.check(file));
		problems.addAll(Leads.unknown(file, book));
		superseded(file, province, problems);
		String change = change(file, province, problems);
		problems.forEach(problem -> findings.add(problem.at(draft.locator())));
		boolean refused = Finding.anyError(findings);
		if (!refused && !dryRun) {
			write(file, change, province);
		}
		return outcome(file.code(), refused ? "refused" : change, findings, refused ? 0 : count(file.criteria()));
	}

	/** The set that this one replaces must be there, and the table must say what is true of it. */
	private void superseded(CriteriaSetFile file, String province, List<Problem> problems) {
		String old = file.supersedes();
		if (old == null || old.equals(file.code())) {
			return;
		}
		if (!this.criteria.exists(old) || !this.criteria.provinceOf(old).map(province::equals).orElse(true)) {
			problems.add(Problem.error(List.of("supersedes"), "set.supersedes", "không có bộ tiêu chí cũ '" + old + "'", "Nạp bộ cũ trước, hoặc sửa mã."));
			return;
		}
		this.criteria.file(old).ifPresent(from -> problems.addAll(SupersededRules.check(file, from)));
	}

	private void write(CriteriaSetFile file, String change, String province) {
		if (change.equals("new")) {
			this.criteria.load(file);
		}
		else if (change.equals("changed")) {
			this.criteria.replace(file);
		}
		if (!change.equals("unchanged")) {
			this.criteria.own(file.code(), province);
		}
	}

	private String change(CriteriaSetFile file, String province, List<Problem> problems) {
		if (file.code() == null || !this.criteria.exists(file.code())) {
			return "new";
		}
		Optional<CriteriaSetFile> known = this.criteria.file(file.code());
		if (known.filter(same -> SameSet.of(same, file)).isPresent()) {
			return "unchanged";
		}
		if (!province.equals(this.criteria.provinceOf(file.code()).orElse(null))) {
			problems.add(Problem.error(List.of("code"), "set.shared", "Bộ tiêu chí '" + file.code() + "' không phải của tỉnh mình, không sửa được.",
					"Đặt mã khác và ghi bộ cũ vào 'Thay cho bộ'."));
		}
		else if (this.criteria.isFrozen(file.code())) {
			problems.add(Problem.error(List.of("code"), "set.frozen", "Bộ tiêu chí '" + file.code() + "' đã dùng cho kế hoạch đã ban hành, không sửa được nữa.",
					"Lập phiên bản mới: mã khác, ghi bộ cũ vào 'Thay cho bộ' và điền trang Đối chiếu."));
		}
		return "changed";
	}

	private static int count(List<Entry> entries) {
		return entries.stream().mapToInt(entry -> 1 + count(entry.criteria())).sum();
	}

	private static Outcome outcome(String code, String change, List<Finding> findings, int accepted) {
		return new Outcome(code, change, accepted, findings.stream().filter(Finding::isError).toList(),
				findings.stream().filter(finding -> !finding.isError()).toList());
	}

}
