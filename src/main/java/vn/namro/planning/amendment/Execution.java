package vn.namro.planning.amendment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.notices.notice.Notices;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanItem;
import vn.namro.planning.plan.Plans;
import vn.namro.time.obligation.Obligation;
import vn.namro.work.assignment.AssignmentAmendment;
import vn.namro.work.assignment.AssignmentLaunch;
import vn.namro.work.coordination.CoordinationAmendment;
import vn.namro.work.coordination.CoordinationLaunch;

/** Brings the effects of a decided amendment about, each by the code that a plan is launched with, and tells whom they reach. */
@Component
class Execution {

	private final AssignmentLaunch launch;

	private final AssignmentAmendment assignments;

	private final CoordinationLaunch parts;

	private final CoordinationAmendment coordination;

	private final Plans plans;

	private final Agencies agencies;

	private final Directory directory;

	private final Notices notices;

	Execution(AssignmentLaunch launch, AssignmentAmendment assignments, CoordinationLaunch parts, CoordinationAmendment coordination, Plans plans,
			Agencies agencies, Directory directory, Notices notices) {
		this.launch = launch;
		this.assignments = assignments;
		this.parts = parts;
		this.coordination = coordination;
		this.plans = plans;
		this.agencies = agencies;
		this.directory = directory;
		this.notices = notices;
	}

	/** @param reason the decision, as people cite it */
	void of(Plan plan, long amendment, List<Effect> effects, String actor, String reason) {
		Map<String, PlanItem> items = this.plans.itemsOf(plan.code()).stream().collect(Collectors.toMap(PlanItem::code, Function.identity()));
		Map<String, String> replaced = new HashMap<>();
		for (Effect effect : effects) {
			PlanItem item = items.get(effect.itemCode());
			switch (effect.kind()) {
				case START -> tell(amendment, effect, this.launch.launch(plan, item, effect.agency()), reason);
				case REPLACE -> {
					String successor = this.launch.relaunch(plan, item, effect.agency(), effect.subject(), reason);
					replaced.put(effect.subject(), successor);
					tell(amendment, effect, successor, reason);
				}
				case WITHDRAW -> {
					tell(amendment, effect, effect.subject(), reason);
					this.assignments.withdraw(effect.subject(), actor, reason);
				}
				case MOVE -> {
					this.assignments.move(effect.subject(), item.dueOn(), actor, reason);
					tell(amendment, effect, effect.subject(), reason);
				}
				case REWORD -> {
					this.assignments.reword(effect.subject(), item, actor, reason);
					tell(amendment, effect, effect.subject(), reason);
				}
				case START_PART -> {
					Obligation assignment = this.assignments.obligation(replaced.getOrDefault(effect.subject(), effect.subject()));
					tell(amendment, effect, this.parts.launch(assignment, effect.agency(), item.action()), reason);
				}
				case WITHDRAW_PART -> {
					tell(amendment, effect, effect.subject(), reason);
					this.coordination.withdraw(effect.subject());
				}
				case KEEP -> {
				}
			}
		}
	}

	/** The person in charge, where one is named, and the heads. */
	private void tell(long amendment, Effect effect, String obligationId, String reason) {
		Obligation obligation = this.assignments.obligation(obligationId);
		List<String> heads = this.directory.peopleOf(Groups.HEAD, this.agencies.get(obligation.agencyCode()).tenantId());
		List<String> recipients = Stream.concat(Stream.ofNullable(obligation.officer()), heads.stream()).distinct().toList();
		this.notices.post("amendment/" + amendment + "/" + effect.kind() + "/" + obligationId, recipients, effect.kind().word() + ": " + obligation.title(),
				"Theo " + reason + change(effect) + ".");
	}

	private static String change(Effect effect) {
		return switch (effect.kind()) {
			case START, REPLACE -> ": hạn " + effect.after();
			case MOVE -> ": hạn " + effect.before() + " đổi thành " + effect.after();
			case WITHDRAW, WITHDRAW_PART -> ": không phải làm nữa; những gì đã làm vẫn xem được";
			default -> "";
		};
	}

}
