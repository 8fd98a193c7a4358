package vn.namro.agencies.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the register of agencies of a province back into the file that would bring it. */
@Repository
class OrganisationReading {

	private final JdbcClient jdbc;

	OrganisationReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	OrganisationFile file(Province province, List<Agency> agencies) {
		Notes notes = this.jdbc.sql("select note, file_note as source from province where code = ?").param(province.code()).query(Notes.class).single();
		Map<String, Notes> notesOf = this.jdbc.sql("select code, note, source from agency where province = ?")
			.param(province.code())
			.query((row, number) -> Map.entry(row.getString("code"), new Notes(row.getString("note"), row.getString("source"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		Map<String, List<AgencyName>> names = names(province.code());
		Map<String, AgencyLetterhead> letterheads = agencies.stream().collect(Collectors.toMap(Agency::code, agency -> letterhead(agency.code())));
		List<OrganisationFile.Entry> entries = agencies.stream()
			.map(agency -> entry(agency, notesOf.get(agency.code()), names.getOrDefault(agency.code(), List.of()),
					letterheads.get(agency.code())))
			.toList();
		return new OrganisationFile(new OrganisationFile.ProvinceEntry(province.code(), province.name(), notes.note()), notes.source(),
				province.issuerAgency(), province.coordinatorAgency(), entries, collectives(province.code()));
	}

	private record Notes(String note, String source) {
	}

	/** An agency that was always called the same needs no list of names. */
	private static OrganisationFile.Entry entry(Agency agency, Notes notes, List<AgencyName> names, AgencyLetterhead letterhead) {
		List<AgencyName> history = names.size() < 2 ? null : names;
		return new OrganisationFile.Entry(agency.code(), agency.name(), agency.kind(), agency.reports(), notes.source(), notes.note(), agency.parentCode(),
				agency.closedOn(), agency.successorCode(), history, letterhead.orNull());
	}

	AgencyLetterhead letterhead(String agency) {
		return this.jdbc.sql("select abbreviation, superior, place, head_title from agency where code = ?").param(agency).query(AgencyLetterhead.class).single();
	}

	private Map<String, List<AgencyName>> names(String province) {
		record Dated(String code, String name, LocalDate validFrom) {
		}
		return this.jdbc.sql("""
				select n.agency_code as code, n.name, n.valid_from from agency_name n join agency a on a.code = n.agency_code
				where a.province = ? order by n.valid_from nulls first
				""")
			.param(province)
			.query(Dated.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Dated::code, Collectors.mapping(dated -> new AgencyName(dated.name(), dated.validFrom()), Collectors.toList())));
	}

	private List<OrganisationFile.Collective> collectives(String province) {
		List<OrganisationFile.Collective> collectives = new ArrayList<>();
		this.jdbc.sql("""
				select c.code, c.wording, c.note, array(select m.agency_code from collective_member m join agency a on a.code = m.agency_code
				  where m.province = c.province and m.collective_code = c.code order by a.position) as members
				from collective c where c.province = ? order by c.code
				""").param(province).query(row -> {
			collectives.add(new OrganisationFile.Collective(row.getString("code"), row.getString("wording"),
					List.of((String[]) row.getArray("members").getArray()), row.getString("note")));
		});
		return collectives;
	}

}
