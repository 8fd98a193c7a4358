package vn.namro.agencies.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.input.InvalidInputException;

/** Writes an organisation file into the register of agencies. */
@Repository
class OrganisationWriting {

	private final JdbcClient jdbc;

	OrganisationWriting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void load(OrganisationFile file) {
		refuseForeign(file);
		for (int i = 0; i < file.agencies().size(); i++) {
			save(file.agencies().get(i), file.tenantOf(file.agencies().get(i).code()), i);
		}
		file.agencies().forEach(this::link);
		this.jdbc.sql("""
				insert into province (code, name, coordinator_agency, issuer_agency, note, file_note) values (?, ?, ?, ?, ?, ?)
				on conflict (code) do update set name = excluded.name, coordinator_agency = excluded.coordinator_agency,
				  issuer_agency = excluded.issuer_agency, note = excluded.note, file_note = excluded.file_note
				""")
			.params(file.province().code(), file.province().name(), file.coordinator(), file.issuer(), file.province().note(), file.note())
			.update();
		file.collectives().forEach(collective -> load(file.province().code(), collective));
	}

	private void save(OrganisationFile.Entry entry, String tenant, int position) {
		boolean known = known(entry.code()).isPresent();
		this.jdbc.sql("""
				insert into agency (code, name, kind, tenant_id, reports, position, source, note) values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (code) do update set name = excluded.name, kind = excluded.kind,
				  reports = excluded.reports, position = excluded.position, source = excluded.source, note = excluded.note
				""")
			.params(entry.code(), entry.name(), entry.kind(), tenant, entry.reports(), position, entry.source(), entry.note())
			.update();
		if (entry.letterhead() != null) { // a file that says nothing leaves what an administrator said
			letterhead(entry.code(), entry.letterhead());
		}
		if (known) {
			correctName(entry.code(), entry.name());
		}
		else {
			entry.allNames().forEach(name -> this.jdbc.sql("insert into agency_name (agency_code, name, valid_from) values (?, ?, ?)")
				.params(entry.code(), name.name(), name.validFrom())
				.update());
			this.jdbc.sql("update agency set closed_on = ? where code = ?").params(entry.closedOn(), entry.code()).update();
		}
	}

	void letterhead(String agency, AgencyLetterhead letterhead) {
		this.jdbc.sql("update agency set abbreviation = ?, superior = ?, place = ?, head_title = ? where code = ?")
			.params(letterhead.abbreviation(), letterhead.superior(), letterhead.place(), letterhead.headTitle(), agency)
			.update();
	}

	/** Once all agencies are known. */
	private void link(OrganisationFile.Entry entry) {
		this.jdbc.sql("update agency set parent_code = ?, successor_code = case when successor_code is null and closed_on is not null then ? else successor_code end where code = ?")
			.params(entry.parent(), entry.successor(), entry.code())
			.update();
	}

	/** A name that differs corrects the last one; earlier ones are taken over only for an agency that was not known. */
	private void correctName(String code, String name) {
		this.jdbc.sql("insert into agency_name (agency_code, name) select :code, :name where not exists (select from agency_name where agency_code = :code)")
			.param("code", code)
			.param("name", name)
			.update();
		this.jdbc.sql("""
				update agency_name set name = :name where name <> :name
				  and id = (select id from agency_name where agency_code = :code order by valid_from desc nulls last limit 1)
				""").param("code", code).param("name", name).update();
	}

	private void refuseForeign(OrganisationFile file) {
		List<String> complaints = file.agencies()
			.stream()
			.flatMap(entry -> known(entry.code()).stream())
			.filter(known -> !known.province().equals(file.province().code()))
			.map(known -> "Mã cơ quan '" + known.code() + "' đã thuộc tỉnh '" + known.province() + "' (" + known.name() + "), không dùng lại cho tỉnh '"
					+ file.province().code() + "' được; hãy đặt mã khác.")
			.toList();
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
	}

	private Optional<Agency> known(String code) {
		return this.jdbc.sql("select * from agency where code = ?").param(code).query(Agency.class).optional();
	}

	private void load(String province, OrganisationFile.Collective collective) {
		this.jdbc.sql("""
				insert into collective (province, code, wording, note) values (?, ?, ?, ?)
				on conflict (province, code) do update set wording = excluded.wording, note = excluded.note
				""").params(province, collective.code(), collective.wording(), collective.note()).update();
		this.jdbc.sql("delete from collective_member where province = ? and collective_code = ?").params(province, collective.code()).update();
		for (String member : collective.agencies()) {
			this.jdbc.sql("insert into collective_member (province, collective_code, agency_code) values (?, ?, ?)")
				.params(province, collective.code(), member)
				.update();
		}
	}

}
