package vn.namro.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The agencies and collectives that the system knows. */
@Repository
public class Agencies {

	private final JdbcClient jdbc;

	Agencies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @throws IllegalArgumentException when there is no such agency */
	public Agency get(String code) {
		return find(code).orElseThrow(() -> new IllegalArgumentException("No agency '" + code + "'"));
	}

	public Optional<Agency> find(String code) {
		return this.jdbc.sql("select * from agency where code = ?").param(code).query(Agency.class).optional();
	}

	public List<Agency> all() {
		return this.jdbc.sql("select * from agency order by position").query(Agency.class).list();
	}

	/** The agencies that owe the periodic report. */
	public List<Agency> reporting() {
		return all().stream().filter(Agency::reports).toList();
	}

	/** Resolves an agency's or a collective's code to agency codes, in the organisation's order. */
	public List<String> resolve(String agencyOrCollective) {
		return this.jdbc.sql("""
				select a.code from agency a where a.code = :code
				union select m.agency_code from collective_member m where m.collective_code = :code
				""").param("code", agencyOrCollective).query(String.class).list().stream().map(this::get).sorted(
				(a, b) -> Integer.compare(a.position(), b.position())).map(Agency::code).toList();
	}

	/** Takes over an organisation file: new agencies are added, known ones renamed; none is removed. */
	@Transactional
	public void load(OrganisationFile file) {
		for (int i = 0; i < file.agencies().size(); i++) {
			OrganisationFile.Entry entry = file.agencies().get(i);
			this.jdbc.sql("""
					insert into agency (code, name, kind, tenant_id, reports, position) values (?, ?, ?, ?, ?, ?)
					on conflict (code) do update set name = excluded.name, kind = excluded.kind,
					  reports = excluded.reports, position = excluded.position
					""")
				.params(entry.code(), entry.name(), entry.kind(), file.tenantOf(entry.code()), entry.reports(), i)
				.update();
		}
		for (OrganisationFile.Collective collective : file.collectives()) {
			load(collective);
		}
	}

	private void load(OrganisationFile.Collective collective) {
		this.jdbc.sql("insert into collective (code, wording) values (?, ?) on conflict (code) do update set wording = excluded.wording")
			.params(collective.code(), collective.wording())
			.update();
		this.jdbc.sql("delete from collective_member where collective_code = ?").param(collective.code()).update();
		for (String member : collective.agencies()) {
			this.jdbc.sql("insert into collective_member (collective_code, agency_code) values (?, ?)")
				.params(collective.code(), member)
				.update();
		}
	}

}
