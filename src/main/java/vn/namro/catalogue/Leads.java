package vn.namro.catalogue;

import java.util.ArrayList;
import java.util.List;

import vn.namro.catalogue.CriteriaSetFile.Entry;
import vn.namro.organisation.AgencyBook;
import vn.namro.workbook.Problem;

/** The leading agencies of criteria: written as names or codes, kept as codes. */
final class Leads {

	private Leads() {
	}

	static CriteriaSetFile resolve(CriteriaSetFile file, AgencyBook book) {
		return new CriteriaSetFile(file.code(), file.name(), file.version(), file.index(), file.years(), file.source(), file.note(), file.supersedes(),
				file.maximum(), file.rounding(), resolve(file.criteria(), book), file.adjustments(), file.crosswalk());
	}

	private static List<Entry> resolve(List<Entry> entries, AgencyBook book) {
		return entries.stream()
			.map(entry -> new Entry(entry.code(), entry.title(), entry.maximum(), entry.scale(), entry.method(),
					entry.lead() == null ? null : book.find(entry.lead()).orElse(entry.lead()), entry.verified(), entry.groups(), entry.rule(),
					entry.ruleText(), entry.note(), entry.source(), entry.inputs(), entry.evidence(), resolve(entry.criteria(), book)))
			.toList();
	}

	static List<Problem> unknown(CriteriaSetFile file, AgencyBook book) {
		List<Problem> problems = new ArrayList<>();
		unknown(file.criteria(), List.of("criteria"), book, problems);
		return problems;
	}

	private static void unknown(List<Entry> entries, List<Object> path, AgencyBook book, List<Problem> problems) {
		for (int i = 0; i < entries.size(); i++) {
			String lead = entries.get(i).lead();
			List<Object> here = new ArrayList<>(path);
			here.add(i);
			if (lead != null && !book.isAgency(lead)) {
				List<Object> at = new ArrayList<>(here);
				at.add("lead");
				problems.add(Problem.error(at, "criterion.lead.unknown", "Không có cơ quan '" + lead + "' trong tỉnh.",
						book.nearest(lead).map(name -> "Có phải là '" + name + "'?").orElse(null)));
			}
			here.add("criteria");
			unknown(entries.get(i).criteria(), here, book, problems);
		}
	}

}
