package vn.namro.criteria.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.platform.workbook.Problem;

/** The agencies that lead criteria or hold their figures: written as names or codes, kept as codes. */
final class Leads {

	private Leads() {
	}

	static CriteriaSetFile resolve(CriteriaSetFile file, AgencyBook book) {
		return with(file, agency -> book.find(agency).orElse(agency));
	}

	/** With those agencies only that there are. */
	static CriteriaSetFile among(CriteriaSetFile file, Set<String> agencies) {
		return with(file, agency -> agencies.contains(agency) ? agency : null);
	}

	private static CriteriaSetFile with(CriteriaSetFile file, UnaryOperator<String> agency) {
		return new CriteriaSetFile(file.code(), file.name(), file.version(), file.index(), file.years(), file.source(), file.note(), file.supersedes(),
				file.maximum(), file.rounding(), with(file.criteria(), agency), file.adjustments(), file.crosswalk());
	}

	private static List<Entry> with(List<Entry> entries, UnaryOperator<String> agency) {
		return entries.stream()
			.map(entry -> new Entry(entry.code(), entry.title(), entry.maximum(), entry.scale(), entry.method(),
					entry.lead() == null ? null : agency.apply(entry.lead()), entry.holder() == null ? null : agency.apply(entry.holder()), entry.verified(),
					entry.groups(), entry.rule(), entry.ruleText(), entry.note(), entry.source(), entry.inputs(), entry.evidence(),
					with(entry.criteria(), agency)))
			.toList();
	}

	static List<Problem> unknown(CriteriaSetFile file, AgencyBook book) {
		List<Problem> problems = new ArrayList<>();
		unknown(file.criteria(), List.of("criteria"), book, problems);
		return problems;
	}

	private static void unknown(List<Entry> entries, List<Object> path, AgencyBook book, List<Problem> problems) {
		for (int i = 0; i < entries.size(); i++) {
			List<Object> here = new ArrayList<>(path);
			here.add(i);
			unknown(entries.get(i).lead(), at(here, "lead"), book, problems);
			unknown(entries.get(i).holder(), at(here, "holder"), book, problems);
			here.add("criteria");
			unknown(entries.get(i).criteria(), here, book, problems);
		}
	}

	private static void unknown(String agency, List<Object> at, AgencyBook book, List<Problem> problems) {
		if (agency != null && !book.isAgency(agency)) {
			problems.add(Problem.error(at, "criterion.lead.unknown", "Không có cơ quan '" + agency + "' trong tỉnh.",
					book.nearest(agency).map(name -> "Có phải là '" + name + "'?").orElse(null)));
		}
	}

	private static List<Object> at(List<Object> path, String step) {
		List<Object> at = new ArrayList<>(path);
		at.add(step);
		return at;
	}

}
