package vn.namro.planning.amendment;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.planning.amendment.AmendmentDecision.Paper;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.platform.input.InvalidInputException;

/** Takes a whole amendment at once, as programs hand it in. */
@Component
class AmendmentRequests {

	private final Amendments amendments;

	private final AmendmentDrafts drafts;

	private final AmendmentDecision decision;

	private final PlanPapers papers;

	private final TransactionTemplate transaction;

	AmendmentRequests(Amendments amendments, AmendmentDrafts drafts, AmendmentDecision decision, PlanPapers papers, TransactionTemplate transaction) {
		this.amendments = amendments;
		this.drafts = drafts;
		this.decision = decision;
		this.papers = papers;
		this.transaction = transaction;
	}

	record Outcome(Amendment amendment, List<ItemChange> changes, List<Effect> effects) {
	}

	/** Draft and decision are one transaction here: of a refused decision no draft is left behind. */
	Outcome take(Plan plan, AmendmentController.Request request, boolean dryRun, String by) {
		return this.decision.patiently(() -> this.transaction.execute(status -> {
			this.drafts.begin(plan, request.reason(), by);
			fill(plan, request);
			Amendment draft = this.drafts.lock(plan.code());
			List<Effect> effects = this.decision.foresee(plan, draft);
			List<ItemChange> changes = this.amendments.changes(draft.id());
			if (dryRun) {
				status.setRollbackOnly();
				return new Outcome(draft, changes, effects);
			}
			Paper paper = new Paper(request.number(), request.date(), request.issuer());
			if (paper.number().isEmpty() && paper.date() == null && paper.issuer().isEmpty()) {
				return new Outcome(draft, changes, effects);
			}
			this.decision.carryOut(plan.code(), paper, "", by);
			return new Outcome(this.amendments.decided(plan.code()).get(0), changes, effects);
		}));
	}

	private void fill(Plan plan, AmendmentController.Request request) {
		Map<String, Item> known = new AmendedPlan(plan, this.papers.of(plan.code()), List.of()).items();
		for (ObjectNode added : request.added()) {
			String code = added.path("code").asText("");
			if (known.containsKey(code)) {
				throw new InvalidInputException("Kế hoạch đã có nhiệm vụ '" + code + "': đưa vào phần sửa, hoặc đặt mã khác.");
			}
			this.drafts.state(plan, ItemEdits.lay(null, added, plan.year()));
		}
		for (ObjectNode changed : request.changed()) {
			String code = changed.path("code").asText("");
			if (!known.containsKey(code)) {
				throw new InvalidInputException("Kế hoạch không có nhiệm vụ '" + code + "'.");
			}
			this.drafts.state(plan, ItemEdits.lay(known.get(code), changed, plan.year()));
		}
		request.withdrawn().forEach(code -> this.drafts.withdraw(plan, code));
	}

}
