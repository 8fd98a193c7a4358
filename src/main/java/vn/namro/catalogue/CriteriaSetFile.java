package vn.namro.catalogue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.namro.input.InvalidInputException;
import vn.namro.input.YamlFile;

/** {@code config/catalogues/<set>.yaml}: an index as fields, criteria and sub-criteria; the leaves are scored. */
public record CriteriaSetFile(String code, String name, String version, String index, List<Integer> years, String source, String note,
		BigDecimal maximum, List<Entry> criteria) {

	/** @param method self | survey | authority: who provides the points */
	public record Entry(String code, String title, BigDecimal maximum, String method, String lead, boolean verified, String note,
			String source, List<Entry> criteria) {

		boolean leaf() {
			return this.criteria == null || this.criteria.isEmpty();
		}

	}

	/** @throws InvalidInputException when maxima do not add up, codes repeat or nobody scores anything */
	public static CriteriaSetFile read(Path path) {
		YamlFile yaml = YamlFile.read(path);
		CriteriaSetFile file = yaml.as(CriteriaSetFile.class);
		List<String> complaints = new ArrayList<>();
		if (file.criteria == null || file.criteria.isEmpty() || file.maximum == null) {
			throw new InvalidInputException(yaml.complain("bộ tiêu chí cần có maximum và criteria", "criteria"));
		}
		file.check(file.criteria, file.maximum, yaml, new ArrayList<>(List.of("criteria")), new HashSet<>(), complaints);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return file;
	}

	private void check(List<Entry> entries, BigDecimal expected, YamlFile yaml, List<Object> field, Set<String> codes, List<String> complaints) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			List<Object> here = new ArrayList<>(field);
			here.add(i);
			if (!codes.add(entry.code())) {
				complaints.add(yaml.complain("mã tiêu chí '" + entry.code() + "' bị trùng", here.toArray()));
			}
			if (entry.maximum() == null || entry.maximum().signum() <= 0) {
				complaints.add(yaml.complain("điểm tối đa phải lớn hơn 0", here.toArray()));
				continue;
			}
			if (entry.leaf() && !List.of("self", "survey", "authority").contains(String.valueOf(entry.method()))) {
				complaints.add(yaml.complain("method phải là self, survey hoặc authority", here.toArray()));
			}
			if ("self".equals(entry.method()) && entry.leaf() && entry.lead() == null) {
				complaints.add(yaml.complain("tiêu chí tự chấm phải có cơ quan chủ trì (lead)", here.toArray()));
			}
			sum = sum.add(entry.maximum());
			if (!entry.leaf()) {
				here.add("criteria");
				check(entry.criteria(), entry.maximum(), yaml, here, codes, complaints);
			}
		}
		if (sum.compareTo(expected) != 0) {
			complaints.add(yaml.complain("tổng điểm tối đa là " + sum + ", không bằng " + expected, field.toArray()));
		}
	}

}
