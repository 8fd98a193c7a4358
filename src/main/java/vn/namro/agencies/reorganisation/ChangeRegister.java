package vn.namro.agencies.reorganisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.agencies.reorganisation.OrganisationChange.Status;

/** The changes of the organisation that were decided, and how far each has come. */
@Repository
class ChangeRegister {

	private final JdbcClient jdbc;

	ChangeRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long insert(ChangeForm form, String agencyCode, String actor, OffsetDateTime at) {
		return this.jdbc.sql("""
				insert into organisation_change (kind, agency_code, successor_code, new_name, effective_on, decision_number, decided_on, entered_by, entered_at, status)
				values (?, ?, nullif(?, ''), nullif(?, ''), ?, ?, ?, ?, ?, 'DECIDED') returning id
				""")
			.params(form.kind().name(), agencyCode, form.hasSuccessor() ? form.successor() : "",
					form.kind() == OrganisationChange.Kind.RENAME ? form.newName() : "", form.effectiveDay(), form.decisionNumber(), form.decisionDay(), actor, at)
			.query(Long.class)
			.single();
	}

	Optional<OrganisationChange> find(long id) {
		return this.jdbc.sql("select * from organisation_change where id = ?").param(id).query(OrganisationChange.class).optional();
	}

	/** The change for this transaction alone; empty while another node carries it out. */
	Optional<OrganisationChange> lock(long id) {
		return this.jdbc.sql("select * from organisation_change where id = ? for update skip locked").param(id).query(OrganisationChange.class).optional();
	}

	/** The changes of an agency and those by which it took over, the latest first. */
	List<OrganisationChange> of(String agencyCode) {
		return this.jdbc.sql("""
				select * from organisation_change c where c.agency_code = :agency or c.successor_code = :agency
				  or exists (select from agency_succession s where s.change_id = c.id and s.successor_code = :agency)
				order by effective_on desc, id desc
				""").param("agency", agencyCode).query(OrganisationChange.class).list();
	}

	/** Whether a change of the agency, or one by which it takes over, is still to be carried out. */
	boolean pending(String agencyCode) {
		return of(agencyCode).stream().anyMatch(OrganisationChange::open);
	}

	/** Ids of the changes whose day has come, in their order. */
	List<Long> due(LocalDate today) {
		return this.jdbc.sql("select id from organisation_change where status in ('DECIDED', 'RUNNING') and effective_on <= ? order by effective_on, id")
			.param(today)
			.query(Long.class)
			.list();
	}

	void status(long id, Status status, OffsetDateTime finishedAt) {
		this.jdbc.sql("update organisation_change set status = ?, finished_at = ? where id = ?").params(status.name(), finishedAt, id).update();
	}

	void countMoved(long id, int amount) {
		this.jdbc.sql("update organisation_change set moved = moved + ? where id = ?").params(amount, id).update();
	}

	void allot(long id, Map<String, String> successors) {
		this.jdbc.sql("delete from organisation_allotment where change_id = ?").param(id).update();
		successors.forEach((obligation, successor) -> this.jdbc
			.sql("insert into organisation_allotment (change_id, obligation_id, successor_code) values (?, ?, ?)")
			.params(id, obligation, successor)
			.update());
	}

	/** Who takes each of some pieces of work, by successor. */
	Map<String, List<String>> successors(OrganisationChange change, Collection<String> obligations) {
		Map<String, String> allotted = this.jdbc.sql("select obligation_id, successor_code from organisation_allotment where change_id = ?")
			.param(change.id())
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return obligations.stream().collect(Collectors.groupingBy(id -> allotted.getOrDefault(id, change.successorCode())));
	}

	/** Links an agency with all that took over from it. */
	void recordSuccession(OrganisationChange change) {
		this.jdbc.sql("""
				insert into agency_succession (agency_code, successor_code, effective_on, change_id)
				select :agency, s.code, :day, :id from (select :successor as code union select successor_code from organisation_allotment where change_id = :id) s
				on conflict do nothing
				""")
			.param("agency", change.agencyCode())
			.param("day", change.effectiveOn())
			.param("id", change.id())
			.param("successor", change.successorCode())
			.update();
	}

}
