package vn.namro.access.substitution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;

/** Whom a person may choose among, and the periods that concern the person. */
@Repository
class Colleagues {

	/** The agencies whose substitutes somebody arranges: as head the own ones, as administrator those of the province. */
	private static final String ARRANGED = "select tenant_id from standing_tenant where account = :account and role in ('" + Groups.HEAD + "', '"
			+ Groups.ADMINISTRATOR + "')";

	private static final int MOST_PERIODS = 100;

	private final JdbcClient jdbc;

	Colleagues(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everybody who works in one of the agencies in which the person works or whose substitutes the person arranges. */
	List<Colleague> of(Person person) {
		return this.jdbc.sql("""
				select distinct s.account, p.name, a.name as agency from standing s join person p using (account) join agency a on a.code = s.agency_code
				where s.on_behalf_of is null
				  and (s.tenant_id in (select tenant_id from standing where account = :account) or s.tenant_id in (%s))
				order by a.name, p.name
				""".formatted(ARRANGED)).param("account", person.account()).query(Colleague.class).list();
	}

	/** The people for whom the person may name a substitute: oneself, and those of the agencies in charge. */
	List<Colleague> arrangeableBy(Person person) {
		return this.jdbc.sql("""
				select distinct s.account, p.name, a.name as agency from standing s join person p using (account) join agency a on a.code = s.agency_code
				where s.on_behalf_of is null and s.role not in ('administrator', 'designer', 'observer')
				  and (s.account = :account or s.tenant_id in (%s))
				order by a.name, p.name
				""".formatted(ARRANGED)).param("account", person.account()).query(Colleague.class).list();
	}

	/** The latest periods in which the person, or somebody for whom the person may arrange, is away or stands in. */
	List<Period> periodsFor(Person person) {
		return this.jdbc.sql("""
				select s.id, s.absent, pa.name as absent_name, s.substitute, ps.name as substitute_name, s.valid_from, s.valid_until, s.reason,
				  pn.name as named_by, s.ended_at
				from substitution s join person pa on pa.account = s.absent join person ps on ps.account = s.substitute
				  join person pn on pn.account = s.named_by
				where :account in (s.absent, s.substitute)
				  or exists (select from standing o where o.account = s.absent and o.on_behalf_of is null and o.tenant_id in (%s))
				order by s.valid_from desc, s.id desc limit %d
				""".formatted(ARRANGED, MOST_PERIODS)).param("account", person.account()).query(Period.class).list();
	}

	/** @param agency name of an agency in which the colleague works */
	record Colleague(String account, String name, String agency) {
	}

	/** A substitution with the names of the people in it; the days are included on both ends. */
	record Period(long id, String absent, String absentName, String substitute, String substituteName, LocalDate validFrom,
			LocalDate validUntil, String reason, String namedBy, OffsetDateTime endedAt) {

		/** Whether it is still ahead or running. */
		public boolean open(LocalDate today) {
			return this.endedAt == null && !this.validUntil.isBefore(today);
		}

	}

}
