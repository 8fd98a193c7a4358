package vn.namro.planning.amendment;

import java.util.ArrayList;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;

/** Puts an amendment together, one item at a time; nothing reaches anybody before it is decided. */
@Component
class AmendmentDrafts {

	private static final int LONGEST_REASON = 1000;

	private final Amendments amendments;

	private final PlanPapers papers;

	private final AmendmentRules rules;

	private final EngineClock clock;

	AmendmentDrafts(Amendments amendments, PlanPapers papers, AmendmentRules rules, EngineClock clock) {
		this.amendments = amendments;
		this.papers = papers;
		this.rules = rules;
		this.clock = clock;
	}

	/** @throws ConflictingChangeException when the plan is not in force, or has a draft already */
	@Transactional
	void begin(Plan plan, String reason, String by) {
		if (!plan.status().equals("ISSUED")) {
			throw new ConflictingChangeException(plan.status().equals("DRAFT") ? "Kế hoạch còn là dự thảo: sửa dự thảo, chưa cần quyết định điều chỉnh."
					: "Kế hoạch đã kết thúc nên không điều chỉnh được nữa.");
		}
		if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new InvalidInputException("Cần ghi lý do điều chỉnh, không quá " + LONGEST_REASON + " ký tự.");
		}
		if (this.amendments.draft(plan.code()).isPresent()) {
			throw alreadyDrafted();
		}
		try {
			this.amendments.insert(plan.code(), reason.strip(), by, this.clock.now());
		}
		catch (DuplicateKeyException ex) {
			throw alreadyDrafted();
		}
	}

	/** The plan with the changes of its draft, which is held until the transaction ends. */
	AmendedPlan open(Plan plan, Amendment draft) {
		return new AmendedPlan(plan, this.papers.of(plan.code()), this.amendments.changes(draft.id()));
	}

	/** @throws ConflictingChangeException when there is none any more */
	@Transactional
	Amendment lock(String planCode) {
		return this.amendments.lockDraft(planCode)
			.orElseThrow(() -> new ConflictingChangeException("Không có dự thảo điều chỉnh nào đang mở; có thể người khác vừa ban hành hoặc hủy. Hãy tải lại trang."));
	}

	/** Lets an item say something else, or adds it. */
	@Transactional
	void state(Plan plan, Item after) {
		Amendment draft = lock(plan.code());
		AmendedPlan known = open(plan, draft);
		Item before = known.items().get(after.code());
		if (after.equals(before)) {
			this.amendments.remove(draft.id(), after.code());
			return;
		}
		ItemChange change = new ItemChange(after.code(), before, after);
		this.rules.check(new AmendedPlan(plan, known.paper(), with(known.changes(), change)), List.of(after.code()));
		this.amendments.put(draft, change);
	}

	/** Takes an item out of the plan; one that the draft itself added is simply forgotten. */
	@Transactional
	void withdraw(Plan plan, String itemCode) {
		Amendment draft = lock(plan.code());
		Item before = open(plan, draft).items().get(itemCode);
		if (before == null) {
			boolean added = this.amendments.changes(draft.id()).stream().anyMatch(change -> change.itemCode().equals(itemCode));
			if (!added) {
				throw new InvalidInputException("Kế hoạch không có nhiệm vụ '" + itemCode + "'.");
			}
			this.amendments.remove(draft.id(), itemCode);
			return;
		}
		this.amendments.put(draft, new ItemChange(itemCode, before, null));
	}

	/** Leaves an item as it is. */
	@Transactional
	void forget(Plan plan, String itemCode) {
		this.amendments.remove(lock(plan.code()).id(), itemCode);
	}

	@Transactional
	void discard(Plan plan, String by) {
		this.amendments.discard(lock(plan.code()).id(), by, this.clock.now());
	}

	private static List<ItemChange> with(List<ItemChange> changes, ItemChange another) {
		List<ItemChange> all = new ArrayList<>(changes);
		all.removeIf(change -> change.itemCode().equals(another.itemCode()));
		all.add(another);
		return all;
	}

	private static ConflictingChangeException alreadyDrafted() {
		return new ConflictingChangeException("Kế hoạch đang có một dự thảo điều chỉnh khác. Ban hành hoặc hủy dự thảo đó trước.");
	}

}
