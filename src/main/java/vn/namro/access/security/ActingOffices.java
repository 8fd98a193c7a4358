package vn.namro.access.security;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;
import vn.namro.access.audit.AuditContext;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.access.people.SeparationOfDuties;
import vn.namro.access.substitution.Substitutions;

/**
 * In which office somebody acts on a task, and for whom, as the audit ledger records it. A substitute acts only while the period runs, and whatever
 * keeps the absent person away from a task keeps the substitute away too.
 */
@Component
class ActingOffices {

	private final Substitutions substitutions;

	private final List<SeparationOfDuties> duties;

	private final AuditContext audit;

	ActingOffices(Substitutions substitutions, List<SeparationOfDuties> duties, AuditContext audit) {
		this.substitutions = substitutions;
		this.duties = duties;
		this.audit = audit;
	}

	/** @throws org.camunda.bpm.engine.AuthorizationException when the substitution is over or duties must stay apart */
	void enter(DelegateTask task, Person person, Membership office) {
		String absent = task.getOwner() == null ? office.onBehalfOf() : task.getOwner();
		if (task.getOwner() != null && !standsInFor(task.getOwner(), person)) {
			throw TaskGuard.refusal(task, "thời gian làm thay đã hết, việc trở lại với người được giao.");
		}
		Stream.of(person.account(), absent).filter(Objects::nonNull).forEach(account -> refuseWhoIsPartial(task, account));
		this.audit.office(office.title());
		this.audit.onBehalfOf(absent);
	}

	private boolean standsInFor(String absent, Person person) {
		return this.substitutions.substituteOf(absent).filter(person.account()::equals).isPresent();
	}

	private void refuseWhoIsPartial(DelegateTask task, String account) {
		String process = ((ProcessDefinitionEntity) ((ExecutionEntity) task.getExecution()).getProcessDefinition()).getKey();
		String businessKey = task.getExecution().getProcessBusinessKey();
		this.duties.stream()
			.flatMap(rule -> rule.objection(process, task.getTaskDefinitionKey(), businessKey, account).stream())
			.findFirst()
			.ifPresent(objection -> {
				throw TaskGuard.refusal(task, objection);
			});
	}

}
