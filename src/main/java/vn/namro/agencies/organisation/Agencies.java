package vn.namro.agencies.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.input.InvalidInputException;

/** The agencies and collectives that the system knows. */
@Repository
public class Agencies {

	private final JdbcClient jdbc;

	private final OrganisationWriting writing;

	private final OrganisationReading reading;

	Agencies(JdbcClient jdbc, OrganisationWriting writing, OrganisationReading reading) {
		this.jdbc = jdbc;
		this.writing = writing;
		this.reading = reading;
	}

	/** @throws IllegalArgumentException when there is no such agency */
	public Agency get(String code) {
		return find(code).orElseThrow(() -> new IllegalArgumentException("No agency '" + code + "'"));
	}

	public Optional<Agency> find(String code) {
		return this.jdbc.sql("select * from agency where code = ?").param(code).query(Agency.class).optional();
	}

	/** The agencies of a province in the organisation's order. */
	public List<Agency> of(String province) {
		return this.jdbc.sql("select * from agency where province = ? order by position").param(province).query(Agency.class).list();
	}

	/** The agencies of a province that stand and owe the periodic report. */
	public List<Agency> reporting(String province) {
		return of(province).stream().filter(agency -> agency.reports() && !agency.closed()).toList();
	}

	/** The agency itself, or who took over from it when it is closed, over as many changes as there were. */
	public Agency inCharge(String code) {
		return this.jdbc.sql("""
				with recursive line as (
				  select a.*, 0 as step from agency a where a.code = ?
				  union all
				  select s.*, l.step + 1 from line l join agency s on s.code = l.successor_code
				) cycle code set looped using path
				select * from line where not looped order by step desc limit 1
				""").param(code).query(Agency.class).single();
	}

	/** Codes of the agencies that are no more. */
	public Set<String> closedCodes() {
		return new HashSet<>(this.jdbc.sql("select code from agency where closed_on is not null").query(String.class).list());
	}

	/** What an agency was called on a day. */
	public String nameAt(String code, LocalDate day) {
		return this.jdbc.sql("select agency_name_at(?, ?)").params(code, day).query(String.class).single();
	}

	/** What the organisation says about the papers of an agency; its parts are null where it says nothing. */
	public AgencyLetterhead letterheadOf(String code) {
		return this.reading.letterhead(code);
	}

	/** Says how the papers of an agency are headed from now on; a part that is null follows from its name. */
	@Transactional
	public void letterhead(String code, AgencyLetterhead letterhead) {
		this.writing.letterhead(code, letterhead);
	}

	/** Gives an agency another name from a day on; what was named before keeps the old one. */
	@Transactional
	public void rename(String code, String name, LocalDate from) {
		this.jdbc.sql("""
				insert into agency_name (agency_code, name, valid_from) values (:code, :name, :from)
				on conflict (agency_code, coalesce(valid_from, '-infinity')) do update set name = excluded.name
				""").param("code", code).param("name", name).param("from", from).update();
		this.jdbc.sql("""
				update agency set name = (select n.name from agency_name n where n.agency_code = :code order by n.valid_from desc nulls last limit 1)
				where code = :code
				""").param("code", code).update();
	}

	/**
	 * Makes an agency known at the end of the organisation's order.
	 * @throws org.springframework.dao.DuplicateKeyException when the code is taken, in whichever province
	 */
	@Transactional
	public void add(String province, Agency agency) {
		this.jdbc.sql("""
				insert into agency (code, name, kind, tenant_id, reports, parent_code, position)
				values (?, ?, ?, ?, ?, ?, (select coalesce(max(position), -1) + 1 from agency where province = ?))
				""")
			.params(agency.code(), agency.name(), agency.kind(), agency.tenantId(), agency.reports(), agency.parentCode(), province)
			.update();
		this.jdbc.sql("insert into agency_name (agency_code, name) values (?, ?)").params(agency.code(), agency.name()).update();
	}

	/** What an agency was called since which day, the latest first. */
	public List<AgencyName> namesOf(String code) {
		return this.jdbc.sql("select name, valid_from from agency_name where agency_code = ? order by valid_from desc nulls last")
			.param(code)
			.query(AgencyName.class)
			.list();
	}

	/** Ends an agency with a day; its code and its history stay. */
	public void close(String code, LocalDate day, String successor) {
		this.jdbc.sql("update agency set closed_on = ?, successor_code = ? where code = ?").params(day, successor, code).update();
	}

	/** @throws org.springframework.dao.EmptyResultDataAccessException when no organisation of the province was loaded */
	public Province province(String code) {
		return this.jdbc.sql("select * from province where code = ?").param(code).query(Province.class).single();
	}

	/** All provinces of the installation in order of their codes. */
	public List<Province> provinces() {
		return this.jdbc.sql("select * from province order by code").query(Province.class).list();
	}

	/** Resolves the code of an agency or a collective of a province to agency codes, in the organisation's order. */
	public List<String> resolve(String province, String agencyOrCollective) {
		return this.jdbc.sql("""
				select a.code from agency a where a.province = :province and (a.code = :code or a.code in
				  (select m.agency_code from collective_member m where m.province = :province and m.collective_code = :code))
				order by a.position
				""").param("province", province).param("code", agencyOrCollective).query(String.class).list();
	}

	/**
	 * Takes over an organisation file: new agencies are added, known ones corrected; none is removed, and a known one is closed
	 * or given another name from a day on only by a change of the organisation.
	 * @throws InvalidInputException when an agency's code is that of an agency of another province
	 */
	@Transactional
	public void load(OrganisationFile file) {
		this.writing.load(file);
	}

	/** The organisation of a province as a file that {@link #load} takes back without loss. */
	public OrganisationFile file(String province) {
		return this.reading.file(province(province), of(province));
	}

}
