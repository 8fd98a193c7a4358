package vn.namro.planning.amendment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.audit.AuditContext;
import vn.namro.access.people.Directory;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanAmending;
import vn.namro.planning.plan.PlanFile.LegalBasis;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.Collisions;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;

/** Carries an amendment out: the paper, the items and all that runs, in one transaction. */
@Component
class AmendmentDecision {

	private static final int ATTEMPTS = 3;

	private final Amendments amendments;

	private final AmendmentDrafts drafts;

	private final AmendmentRules rules;

	private final Effects effects;

	private final PlanAmending amending;

	private final Execution execution;

	private final Plans plans;

	private final Directory directory;

	private final AuditContext audit;

	private final TransactionTemplate transaction;

	private final EngineClock clock;

	AmendmentDecision(Amendments amendments, AmendmentDrafts drafts, AmendmentRules rules, Effects effects, PlanAmending amending, Execution execution,
			Plans plans, Directory directory, AuditContext audit, TransactionTemplate transaction, EngineClock clock) {
		this.amendments = amendments;
		this.drafts = drafts;
		this.rules = rules;
		this.effects = effects;
		this.amending = amending;
		this.execution = execution;
		this.plans = plans;
		this.directory = directory;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** What the draft of a plan would do now. */
	List<Effect> foresee(Plan plan, Amendment draft) {
		return this.effects.of(this.drafts.open(plan, draft));
	}

	/** What somebody has seen who decides; another word when something else would happen meanwhile. */
	String seal(List<ItemChange> changes, List<Effect> effects) {
		String text = Amendments.json(changes) + effects.stream().map(Effect::essence).collect(Collectors.joining("\n"));
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Decides the draft of a plan.
	 * @param seen the seal of what was seen before
	 * @throws ConflictingChangeException when others changed something meanwhile; nothing is done then
	 */
	void decide(String planCode, Paper paper, String seen, String by) {
		patiently(() -> this.transaction.execute(status -> {
			carryOut(planCode, paper, seen, by);
			return null;
		}));
	}

	/** Does something anew as long as it fails only because somebody works on an assignment at that very moment. */
	<T> T patiently(Supplier<T> action) {
		for (int attempt = 1;; attempt++) {
			try {
				return action.get();
			}
			catch (DuplicateKeyException ex) {
				throw new ConflictingChangeException("Kế hoạch đã được điều chỉnh bằng quyết định này, hoặc người khác vừa giao cùng một việc. Chưa có gì thay đổi; hãy tải lại trang.");
			}
			catch (RuntimeException ex) {
				if (!Collisions.isOne(ex)) {
					throw ex;
				}
				if (attempt == ATTEMPTS) {
					throw new ConflictingChangeException("Trong lúc ban hành, có người đang xử lý một việc được điều chỉnh. Chưa có gì thay đổi; hãy thử lại.");
				}
			}
		}
	}

	/** @param seen empty where nobody looked before */
	@Transactional(propagation = Propagation.MANDATORY)
	void carryOut(String planCode, Paper paper, String seen, String by) {
		paper.check(LocalDate.now(this.clock));
		this.plans.lock(planCode);
		Plan plan = this.plans.get(planCode);
		Amendment draft = this.drafts.lock(planCode);
		if (!plan.status().equals("ISSUED")) {
			throw new ConflictingChangeException("Kế hoạch đã kết thúc nên không điều chỉnh được nữa.");
		}
		AmendedPlan amended = this.drafts.open(plan, draft);
		if (amended.changes().isEmpty()) {
			throw new InvalidInputException("Dự thảo điều chỉnh chưa thêm, sửa hay rút nhiệm vụ nào.");
		}
		this.rules.check(amended, amended.stated());
		List<Effect> following = this.effects.of(amended);
		if (!seen.isEmpty() && !seen.equals(seal(amended.changes(), following))) {
			throw new ConflictingChangeException("Từ lúc xem trước, dự thảo hoặc tình hình công việc đã thay đổi. Xem lại tác động rồi quyết định.");
		}
		this.audit.reason(paper.citation() + ": " + draft.reason());
		PlanFile after = amended.amended(new LegalBasis(paper.number(), paper.date(), paper.issuer(), "Điều chỉnh " + amended.paper().title(), draft.reason()));
		this.amending.take(after, amended.stated(), amended.withdrawn(), draft.id());
		this.amendments.decide(draft.id(), paper.number(), paper.date(), paper.issuer(), following, by, this.clock.now());
		this.plans.recordDecision(planCode, "AMENDED", paper.citation(), by, this.clock.now());
		this.directory.asSystem(() -> this.execution.of(plan, draft.id(), following, by, paper.citation()));
	}

	/** The signed paper of a decision. */
	record Paper(String number, LocalDate date, String issuer) {

		Paper {
			number = number == null ? "" : number.strip();
			issuer = issuer == null ? "" : issuer.strip();
		}

		String citation() {
			return Amendment.citation(this.number, this.date);
		}

		void check(LocalDate today) {
			if (this.number.isEmpty() || this.issuer.isEmpty() || this.date == null) {
				throw new InvalidInputException("Cần ghi đủ số, ngày và cơ quan ban hành quyết định điều chỉnh.");
			}
			if (this.date.isAfter(today)) {
				throw new InvalidInputException("Ngày quyết định điều chỉnh không được sau ngày hôm nay.");
			}
		}

	}

}
