package vn.namro.results.result;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;

/**
 * {@code config/results/grading.yaml}: who is ranked with whom, and which percentages make which group.
 *
 * @param gradings the first that names a set and year counts
 */
record GradingFile(List<Grading> gradings) {

	/** What holds for a set of which the file says nothing. */
	private static final Grading USUAL = new Grading(null, null, null, null);

	GradingFile {
		gradings = gradings == null ? List.of() : List.copyOf(gradings);
	}

	/**
	 * @param set code of a criteria set; null for all
	 * @param years assessment years; empty for all
	 */
	record Grading(String set, List<Integer> years, List<League> leagues, String note) {

		Grading {
			years = years == null ? List.of() : List.copyOf(years);
			leagues = leagues == null ? List.of() : List.copyOf(leagues);
		}

		boolean holdsFor(String setCode, int year) {
			return (this.set == null || this.set.equals(setCode)) && (this.years.isEmpty() || this.years.contains(year));
		}

	}

	Grading of(String setCode, int year) {
		return this.gradings.stream().filter(grading -> grading.holdsFor(setCode, year)).findFirst().orElse(USUAL);
	}

	/** @throws InvalidInputException naming every grading whose thresholds do not fall */
	static GradingFile read(Path path) {
		if (!Files.exists(path)) {
			return new GradingFile(null);
		}
		YamlFile yaml = YamlFile.read(path);
		GradingFile file = yaml.as(GradingFile.class);
		List<String> complaints = new ArrayList<>();
		for (int i = 0; i < file.gradings().size(); i++) {
			Grading grading = file.gradings().get(i);
			for (int j = 0; j < grading.leagues().size(); j++) {
				if (!falls(grading.leagues().get(j).grades())) {
					complaints.add(yaml.complain("ngưỡng xếp loại phải giảm dần", "gradings", i, "leagues", j, "grades"));
				}
			}
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return file;
	}

	private static boolean falls(List<League.Grade> grades) {
		BigDecimal above = null;
		for (League.Grade grade : grades) {
			if (grade.from() == null || above != null && grade.from().compareTo(above) >= 0) {
				return false;
			}
			above = grade.from();
		}
		return true;
	}

}
