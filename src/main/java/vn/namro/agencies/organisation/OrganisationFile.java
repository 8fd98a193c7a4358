package vn.namro.agencies.organisation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;


/** {@code config/organisation/<province>.yaml}: the agencies of a province and the collectives that plans speak of. */
public record OrganisationFile(ProvinceEntry province, String note, String issuer, String coordinator, List<Entry> agencies,
		List<Collective> collectives) {

	public record ProvinceEntry(String code, String name, String note) {
	}

	/**
	 * An agency.
	 *
	 * @param parent code of the agency that it is a unit of, null for an agency of its own
	 * @param closedOn the day from which it is no more, with the code of its successor; both null as long as it stands
	 * @param names all names with their days, the last one equal to {@code name}; null when there never was another
	 * @param letterhead null where the heading of its papers follows from its name
	 */
	public record Entry(String code, String name, String kind, boolean reports, String source, String note, String parent, LocalDate closedOn,
			String successor, List<AgencyName> names, AgencyLetterhead letterhead) {

		/** An agency whose papers need nothing of their own. */
		public Entry(String code, String name, String kind, boolean reports, String source, String note, String parent, LocalDate closedOn, String successor,
				List<AgencyName> names) {
			this(code, name, kind, reports, source, note, parent, closedOn, successor, names, null);
		}

		List<AgencyName> allNames() {
			return this.names == null || this.names.isEmpty() ? List.of(new AgencyName(this.name, null)) : this.names;
		}

	}

	public record Collective(String code, String wording, List<String> agencies, String note) {

		/** Nobody may have said yet who is meant. */
		public Collective {
			agencies = agencies == null ? List.of() : agencies;
		}

	}

	public OrganisationFile {
		collectives = collectives == null ? List.of() : collectives;
	}

	/** @throws InvalidInputException naming file, line and field of everything that is wrong */
	public static OrganisationFile read(Path path) {
		YamlFile yaml = YamlFile.read(path);
		OrganisationFile file = yaml.as(OrganisationFile.class);
		List<String> complaints = file.complaints(yaml);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return file;
	}

	private List<String> complaints(YamlFile yaml) {
		List<String> complaints = new ArrayList<>();
		if (this.province == null || this.agencies == null) {
			return List.of(yaml.complain("cần có province và agencies"));
		}
		Set<String> codes = new HashSet<>();
		for (int i = 0; i < this.agencies.size(); i++) {
			if (!codes.add(this.agencies.get(i).code())) {
				complaints.add(yaml.complain("mã cơ quan '" + this.agencies.get(i).code() + "' bị trùng", "agencies", i, "code"));
			}
		}
		for (int i = 0; i < this.collectives.size(); i++) {
			for (String member : this.collectives.get(i).agencies()) {
				if (!codes.contains(member)) {
					complaints.add(yaml.complain("không có cơ quan '" + member + "'", "collectives", i, "agencies"));
				}
			}
		}
		if (!codes.contains(this.issuer)) {
			complaints.add(yaml.complain("không có cơ quan '" + this.issuer + "'", "issuer"));
		}
		if (!codes.contains(this.coordinator)) {
			complaints.add(yaml.complain("không có cơ quan '" + this.coordinator + "'", "coordinator"));
		}
		return complaints;
	}

	/** Engine tenant of an agency of this province. */
	public String tenantOf(String agencyCode) {
		return this.province.code() + "." + agencyCode;
	}

}
