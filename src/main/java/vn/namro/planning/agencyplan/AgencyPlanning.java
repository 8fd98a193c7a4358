package vn.namro.planning.agencyplan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.planning.step.StepDraft;
import vn.namro.planning.step.StepEditing;
import vn.namro.planning.step.StepLaunch;
import vn.namro.planning.step.StepListing;
import vn.namro.planning.step.StepRow;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;

/** Writes an agency's plan and starts it. */
@Component
class AgencyPlanning {

	private final AgencyPlans plans;

	private final Doers doers;

	private final StepEditing steps;

	private final StepListing listing;

	private final StepLaunch launch;

	private final EngineClock clock;

	AgencyPlanning(AgencyPlans plans, Doers doers, StepEditing steps, StepListing listing, StepLaunch launch, EngineClock clock) {
		this.plans = plans;
		this.doers = doers;
		this.steps = steps;
		this.listing = listing;
		this.launch = launch;
		this.clock = clock;
	}

	/** @throws InvalidInputException without a title or an assignment of the agency */
	@Transactional
	public long create(String agencyCode, PlanHead head, Collection<String> assignmentIds, String actor) {
		if (assignmentIds.isEmpty()) {
			throw new InvalidInputException("Cần chọn ít nhất một nhiệm vụ được giao.");
		}
		Collection<String> chosen = offered(agencyCode, assignmentIds);
		long id = this.plans.insert(agencyCode, head, this.plans.yearOf(chosen), actor, this.clock.now());
		attach(id, chosen);
		return id;
	}

	@Transactional
	public void take(AgencyPlan plan, Collection<String> assignmentIds) {
		this.plans.lock(plan.id());
		attach(plan.id(), offered(plan.agencyCode(), assignmentIds));
	}

	/** Takes an assignment out again, with its steps, which nobody has begun. */
	@Transactional
	public void leave(AgencyPlan plan, String assignmentId) {
		this.plans.lock(plan.id());
		of(plan, assignmentId);
		if (this.listing.of(plan.id()).stream().anyMatch(step -> step.assignmentId().equals(assignmentId) && !step.planned())) {
			throw new InvalidInputException("Nhiệm vụ đã có bước được thực hiện, không bỏ khỏi kế hoạch được.");
		}
		this.steps.removeAll(assignmentId);
		this.plans.detach(plan.id(), assignmentId);
	}

	@Transactional
	public void rewrite(AgencyPlan plan, PlanHead head) {
		this.plans.rewrite(plan.id(), head);
	}

	@Transactional
	public void addStep(AgencyPlan plan, String assignmentId, StepForm form) {
		this.plans.lock(plan.id());
		this.steps.add(plan.id(), assignmentId, checked(plan, assignmentId, form));
	}

	@Transactional
	public void changeStep(AgencyPlan plan, long stepId, StepForm form) {
		this.plans.lock(plan.id());
		String assignmentId = step(plan, stepId).assignmentId();
		this.steps.change(plan.id(), stepId, checked(plan, assignmentId, form));
	}

	@Transactional
	public void removeStep(AgencyPlan plan, long stepId) {
		this.plans.lock(plan.id());
		requireStep(plan, stepId);
		this.steps.remove(plan.id(), stepId);
	}

	/** Gives other assignments of the plan the same steps; what is due later than they are is cut to their last day. */
	@Transactional
	public void copySteps(AgencyPlan plan, String from, Collection<String> to) {
		this.plans.lock(plan.id());
		List<StepRow> rows = this.listing.of(plan.id()).stream().filter(row -> row.assignmentId().equals(from)).toList();
		List<BrokenDown> targets = to.stream().distinct().filter(id -> !id.equals(from)).map(id -> of(plan, id)).toList();
		if (rows.isEmpty() || targets.isEmpty()) {
			throw new InvalidInputException("Cần chọn một nhiệm vụ đã có bước và ít nhất một nhiệm vụ khác để chép sang.");
		}
		targets.forEach(target -> rows.forEach(row -> this.steps.add(plan.id(), target.assignmentId(), draft(row).until(target.lastDay()))));
	}

	/** Begins all steps that nobody has begun; the first time this makes the plan known beyond the agency. */
	@Transactional
	public void start(AgencyPlan plan, String actor) {
		this.plans.lock(plan.id());
		if (this.listing.of(plan.id()).stream().noneMatch(StepRow::planned)) {
			throw new InvalidInputException("Kế hoạch chưa có bước nào để bắt đầu.");
		}
		if (this.plans.find(plan.id()).orElseThrow().draft()) {
			this.plans.start(plan.id(), actor, this.clock.now());
		}
		this.launch.start(plan.id());
	}

	/** @throws InvalidInputException when the plan has no such step */
	void requireStep(AgencyPlan plan, long stepId) {
		step(plan, stepId);
	}

	private void attach(long id, Collection<String> assignmentIds) {
		try {
			assignmentIds.forEach(assignment -> this.plans.attach(id, assignment));
		}
		catch (DuplicateKeyException ex) {
			throw new InvalidInputException("Có nhiệm vụ vừa được đưa vào một kế hoạch khác, hãy tải lại trang.");
		}
	}

	private Collection<String> offered(String agencyCode, Collection<String> assignmentIds) {
		Set<String> open = this.plans.candidates(agencyCode).stream().map(BrokenDown::assignmentId).collect(Collectors.toSet());
		if (!open.containsAll(assignmentIds)) {
			throw new InvalidInputException("Có nhiệm vụ không còn mở, không thuộc cơ quan hoặc đã nằm trong một kế hoạch.");
		}
		return Set.copyOf(assignmentIds);
	}

	private StepDraft checked(AgencyPlan plan, String assignmentId, StepForm form) {
		return form.checked(this.doers.of(plan.agencyCode()), of(plan, assignmentId).lastDay());
	}

	private BrokenDown of(AgencyPlan plan, String assignmentId) {
		return this.plans.assignments(plan.id())
			.stream()
			.filter(assignment -> assignment.assignmentId().equals(assignmentId))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("Kế hoạch không có nhiệm vụ '" + assignmentId + "'."));
	}

	private StepRow step(AgencyPlan plan, long stepId) {
		return this.listing.of(plan.id())
			.stream()
			.filter(row -> row.id() == stepId)
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("Kế hoạch không có bước số " + stepId + "."));
	}

	private static StepDraft draft(StepRow row) {
		return new StepDraft(row.action(), row.agencyCode(), row.account(), row.rhythm(), row.startsOn(), row.dueOn());
	}

}
