package vn.namro.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.namro.input.InvalidInputException;
import vn.namro.input.YamlFile;
import vn.namro.organisation.OrganisationFile;

/** Reads a plan file and checks it against the organisation, naming file, line and field of everything wrong. */
public final class PlanCheck {

	private final YamlFile yaml;

	private final PlanFile plan;

	private final Set<String> agencies = new HashSet<>();

	private final Set<String> collectives = new HashSet<>();

	private final List<String> complaints = new ArrayList<>();

	private PlanCheck(YamlFile yaml, PlanFile plan, OrganisationFile organisation) {
		this.yaml = yaml;
		this.plan = plan;
		organisation.agencies().forEach(agency -> this.agencies.add(agency.code()));
		organisation.collectives().forEach(collective -> this.collectives.add(collective.code()));
	}

	/**
	 * @param configDirectory holds {@code organisation/<name>.yaml} of the organisation that the plan names
	 * @throws InvalidInputException with one message for each thing that is wrong
	 */
	public static PlanFile read(Path file, Path configDirectory) {
		YamlFile yaml = YamlFile.read(file);
		PlanFile plan = yaml.as(PlanFile.class);
		if (plan.organisation() == null) {
			throw new InvalidInputException(yaml.complain("chưa nêu tổ chức áp dụng", "organisation"));
		}
		OrganisationFile organisation = OrganisationFile.read(configDirectory.resolve("organisation/" + plan.organisation() + ".yaml"));
		PlanCheck check = new PlanCheck(yaml, plan, organisation);
		check.run();
		if (!check.complaints.isEmpty()) {
			throw new InvalidInputException(check.complaints);
		}
		return plan;
	}

	private void run() {
		require(this.plan.code(), "code");
		require(this.plan.title(), "title");
		require(this.plan.criteriaSet(), "criteriaSet");
		require(this.plan.openDeadline(), "openDeadline");
		require(this.plan.milestones(), "milestones");
		if (!this.agencies.contains(this.plan.issuer())) {
			complain("không có cơ quan '" + this.plan.issuer() + "'", "issuer");
		}
		if (this.plan.milestones() != null) {
			milestonesInOrder(this.plan.milestones());
		}
		if (this.plan.items() == null || this.plan.items().isEmpty()) {
			complain("kế hoạch chưa có nhiệm vụ nào", "items");
			return;
		}
		Set<String> codes = new HashSet<>();
		for (int i = 0; i < this.plan.items().size(); i++) {
			item(this.plan.items().get(i), i, codes);
		}
	}

	private void item(PlanFile.Item item, int i, Set<String> codes) {
		if (item.code() == null || !item.code().matches("[A-Za-z0-9.-]+")) {
			complain("mã nhiệm vụ trống hoặc có ký tự ngoài chữ, số, dấu chấm, gạch nối", "items", i, "code");
		}
		else if (!codes.add(item.code())) {
			complain("mã nhiệm vụ '" + item.code() + "' bị trùng", "items", i, "code");
		}
		require(item.action(), "items", i, "action");
		require(item.source(), "items", i, "source");
		if (item.indexes() == null || item.indexes().isEmpty()) {
			complain("nhiệm vụ chưa gắn với chỉ số nào", "items", i, "indexes");
		}
		lead(item, i);
		if (item.coordinators() != null) {
			coordinators(item.coordinators(), i);
		}
		deadline(item.deadline(), i);
	}

	private void lead(PlanFile.Item item, int i) {
		if ((item.lead() == null) == (item.leads() == null)) {
			complain("cần đúng một trong hai: lead (một cơ quan) hoặc leads (một nhóm cơ quan)", "items", i, "lead");
		}
		else if (item.lead() != null && !this.agencies.contains(item.lead())) {
			complain("không có cơ quan '" + item.lead() + "'", "items", i, "lead");
		}
		else if (item.leads() != null && !this.collectives.contains(item.leads())) {
			complain("không có nhóm cơ quan '" + item.leads() + "'", "items", i, "leads");
		}
	}

	private void coordinators(PlanFile.Coordinators coordinators, int i) {
		for (String code : coordinators.agencies() == null ? List.<String>of() : coordinators.agencies()) {
			if (!this.agencies.contains(code) && !this.collectives.contains(code)) {
				complain("không có cơ quan hay nhóm cơ quan '" + code + "'", "items", i, "coordinators", "agencies");
			}
		}
	}

	private void deadline(PlanFile.Deadline deadline, int i) {
		if (deadline == null || deadline.kind() == null) {
			complain("nhiệm vụ chưa có thời hạn (deadline.kind)", "items", i, "deadline");
		}
		else if (deadline.kind() == PlanFile.Deadline.Kind.FIXED && deadline.due() == null) {
			complain("thời hạn loại fixed phải có ngày (due)", "items", i, "deadline", "due");
		}
	}

	private void milestonesInOrder(PlanFile.Milestones milestones) {
		var days = Stream.of(milestones.scoringOpens(), milestones.selfScoringDue(), milestones.selfScoringCloses(),
				milestones.appraisalDue(), milestones.appraisalCloses()).toList();
		if (days.stream().anyMatch(java.util.Objects::isNull)) {
			complain("các mốc chấm điểm chưa đủ ngày", "milestones");
			return;
		}
		for (int i = 1; i < days.size(); i++) {
			if (days.get(i).isBefore(days.get(i - 1))) {
				complain("các mốc chấm điểm phải theo thứ tự mở, tự chấm, khóa tự chấm, thẩm định, khóa thẩm định", "milestones");
				return;
			}
		}
	}

	private void require(Object value, Object... field) {
		if (value == null || value instanceof String text && text.isBlank()) {
			complain("không được để trống", field);
		}
	}

	private void complain(String message, Object... field) {
		this.complaints.add(this.yaml.complain(message, field));
	}

}
