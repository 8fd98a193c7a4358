package vn.namro.planning.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.namro.agencies.organisation.Collective;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanFile.Target;
import vn.namro.platform.workbook.Problem;
import vn.namro.platform.workbook.Words;

/** What must hold of each item of a plan: what, by whom, for which index, with what result. */
final class ItemRules {

	private final PlanFile plan;

	private final PlanContext context;

	private final ItemDeadlineRules deadlines;

	private final Map<String, String> seen = new HashMap<>();

	private final Map<String, String> actions = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	ItemRules(PlanFile plan, PlanContext context) {
		this.plan = plan;
		this.context = context;
		this.deadlines = new ItemDeadlineRules(plan, context, this.problems);
	}

	List<Problem> check() {
		for (int i = 0; i < this.plan.items().size(); i++) {
			item(this.plan.items().get(i), List.of("items", i));
		}
		return this.problems;
	}

	private void item(Item item, List<Object> path) {
		code(item, path);
		action(item, path);
		if (item.source() == null || item.source().isBlank()) {
			error(path, "item.source.missing", "không được để trống", "Ghi mục của kế hoạch, ví dụ II.1.", "source");
		}
		indexes(item, path);
		lead(item, path);
		if (item.coordinators() != null) {
			coordinators(item, path);
		}
		result(item, path);
		for (int i = 0; i < item.evidence().size(); i++) {
			this.problems.addAll(item.evidence().get(i).problems(PlanRules.with(path, "evidence", i)));
		}
		this.deadlines.check(item, path);
	}

	private void code(Item item, List<Object> path) {
		if (item.code() == null || !item.code().matches("[A-Za-z0-9.-]+")) {
			error(path, item.code() == null ? "item.code.missing" : "item.code.invalid",
					"mã nhiệm vụ trống hoặc có ký tự ngoài chữ, số, dấu chấm, gạch nối", "Ví dụ: 2.1-1.", "code");
		}
		else if (this.seen.putIfAbsent(item.code(), item.code()) != null) {
			error(path, "item.code.duplicate", "mã nhiệm vụ '" + item.code() + "' bị trùng", "Mỗi nhiệm vụ một mã riêng.", "code");
		}
	}

	private void action(Item item, List<Object> path) {
		if (item.action() == null || item.action().isBlank()) {
			error(path, "item.action.missing", "không được để trống", "Ghi nội dung nhiệm vụ.", "action");
			return;
		}
		String same = Words.plain(item.action()) + "|" + item.lead() + "|" + item.leads();
		String first = this.actions.putIfAbsent(same, String.valueOf(item.code()));
		if (first != null) {
			warning(path, "item.duplicate", "nhiệm vụ giống hệt nhiệm vụ '" + first + "' của cùng cơ quan", "Gộp lại hoặc nói rõ khác nhau ở đâu.", "action");
		}
	}

	private void indexes(Item item, List<Object> path) {
		if (item.indexes().isEmpty()) {
			error(path, "item.index.missing", "nhiệm vụ chưa gắn với chỉ số nào", "Ví dụ: PAR.3; SIPAS.", "indexes");
		}
		for (String node : item.indexes()) {
			if (!node.matches("[A-Z]+(\\.[A-Za-z0-9]+)*")) {
				error(path, "item.index.invalid", "'" + node + "' không phải mã chỉ số", "Ví dụ: PAR, PAR.3, PAPI.2.", "indexes");
			}
			else if (!this.context.nodes().contains(node)) {
				unknownIndex(node, path);
			}
		}
	}

	/** An index of which no criteria set is kept may be right all the same, unless its name looks like a slip. */
	private void unknownIndex(String node, List<Object> path) {
		Optional<String> meant = Words.nearest(node, this.context.nodes(), known -> known);
		if (this.context.nodes().contains(node.split("\\.")[0]) || meant.isPresent() && !node.contains(".")) {
			warning(path, "item.index.unknown", "không có '" + node + "' trong các bộ tiêu chí của năm " + this.plan.year(),
					meant.map(known -> "Có phải là " + known + "?").orElse(null), "indexes");
		}
	}

	private void lead(Item item, List<Object> path) {
		if ((item.lead() == null) == (item.leads() == null)) {
			error(path, "item.lead.missing", "cần đúng một trong hai: lead (một cơ quan) hoặc leads (một nhóm cơ quan)", "Ghi cơ quan chủ trì.", "lead");
		}
		else if (item.lead() != null && !this.context.book().isAgency(item.lead())) {
			error(path, "item.lead.unknown", "không có cơ quan '" + item.lead() + "'", nearest(item.lead()), "lead");
		}
		else if (item.leads() != null) {
			Collective collective = this.context.book().collective(item.leads()).orElse(null);
			if (collective == null) {
				error(path, "item.lead.unknown", "không có nhóm cơ quan '" + item.leads() + "'", nearest(item.leads()), "leads");
			}
			else if (collective.members() == 0) {
				error(path, "item.lead.empty", "nhóm '" + collective.wording() + "' chưa có cơ quan nào nên không ai làm", "Bổ sung danh sách nhóm hoặc ghi tên cơ quan.",
						"leads");
			}
		}
	}

	private void coordinators(Item item, List<Object> path) {
		Set<String> named = new HashSet<>();
		for (String code : item.coordinators().agencies()) {
			if (!this.context.book().isAgency(code) && this.context.book().collective(code).isEmpty()) {
				error(path, "item.coordinator.unknown", "không có cơ quan hay nhóm cơ quan '" + code + "'", nearest(code), "coordinators", "agencies");
			}
			if (!named.add(code)) {
				warning(path, "item.coordinator.duplicate", "cơ quan phối hợp '" + this.context.book().nameOf(code) + "' ghi hai lần", "Bỏ một lần.", "coordinators",
						"agencies");
			}
			if (code.equals(item.lead())) {
				warning(path, "item.coordinator.isLead", "'" + this.context.book().nameOf(code) + "' vừa chủ trì vừa phối hợp", "Bỏ ở phần phối hợp.", "coordinators",
						"agencies");
			}
		}
	}

	private void result(Item item, List<Object> path) {
		if (item.deliverable() == null && item.targets().isEmpty()) {
			warning(path, "item.result.missing", "nhiệm vụ chưa có sản phẩm hay chỉ tiêu đo được", "Ghi văn bản, sản phẩm hoặc con số phải đạt.", "deliverable");
		}
		for (int i = 0; i < item.targets().size(); i++) {
			Target target = item.targets().get(i);
			if (target.metric() == null || target.comparison() == null || target.value() == null) {
				error(path, "item.target.incomplete", "chỉ tiêu thiếu tên, dấu so sánh hoặc giá trị", "Ví dụ: Tỷ lệ đúng hạn >= 90 %.", "targets", i);
			}
			else if ("%".equals(target.unit()) && (target.value().signum() < 0 || target.value().intValue() > 100)) {
				warning(path, "item.target.range", "chỉ tiêu " + target.value().toPlainString() + "% nằm ngoài 0 đến 100", null, "targets", i);
			}
		}
		if (item.pointsAtStake() != null && item.pointsAtStake().signum() < 0) {
			error(path, "item.points.negative", "số điểm phụ thuộc không được âm", null, "pointsAtStake");
		}
	}

	private String nearest(String written) {
		return this.context.book().nearest(written).map(name -> "Có phải là '" + name + "'?").orElse("Dùng tên trong danh sách cơ quan.");
	}

	private void error(List<Object> path, String code, String message, String suggestion, Object... field) {
		this.problems.add(Problem.error(PlanRules.with(path, field), code, message, suggestion));
	}

	private void warning(List<Object> path, String code, String message, String suggestion, Object... field) {
		this.problems.add(Problem.warning(PlanRules.with(path, field), code, message, suggestion));
	}

}
