package vn.namro.criteria.catalogue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Roundings;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;
import vn.namro.proving.proof.DeclaredProof;

/**
 * {@code config/catalogues/<set>.yaml}: an index as fields, criteria and sub-criteria; the leaves are scored. A code names one
 * version; another version has another code and a crosswalk to the one before.
 *
 * @param years the assessment years in which it holds
 * @param supersedes code of the set that it replaces; null for the first
 * @param maximum points of the whole; null where unknown
 * @param rounding how points, totals and percentages are rounded or cut; null for the usual way
 */
public record CriteriaSetFile(String code, String name, String version, String index, List<Integer> years, String source, String note,
		String supersedes, BigDecimal maximum, Roundings rounding, List<Entry> criteria, List<Adjustment> adjustments, List<Link> crosswalk) {

	public CriteriaSetFile {
		years = list(years);
		criteria = list(criteria);
		adjustments = list(adjustments);
		crosswalk = list(crosswalk);
	}

	/**
	 * A field, criterion or sub-criterion.
	 *
	 * @param maximum points at most; null where the source does not tell, which {@code verified} then cannot confirm
	 * @param scale the scale on which it is published where that is not its points, such as 10 for a sub-index of PCI
	 * @param method self | survey | authority: who provides the points
	 * @param holder agency that holds the figures of authority data, for all below it too; null for the coordinator
	 * @param groups kinds of agencies to which it applies; empty for all
	 * @param rule FEEL expression over the inputs that gives the points
	 * @param ruleText the rule as the paper words it
	 */
	public record Entry(String code, String title, BigDecimal maximum, BigDecimal scale, String method, String lead, String holder, boolean verified,
			List<String> groups, String rule, String ruleText, String note, String source, List<Input> inputs, List<DeclaredProof> evidence,
			List<Entry> criteria) {

		public Entry {
			groups = list(groups);
			inputs = list(inputs);
			evidence = list(evidence);
			criteria = list(criteria);
		}

		boolean leaf() {
			return this.criteria.isEmpty();
		}

	}

	/**
	 * A figure that the agency states and the rule computes with; what the parts mean says {@link vn.namro.criteria.rule.Figure}.
	 */
	public record Input(String name, String title, Type type, List<String> options, String min, String max, boolean whole) {

		public Input {
			options = list(options);
		}

		public enum Type {

			@JsonProperty("number")
			NUMBER, @JsonProperty("boolean")
			BOOLEAN, @JsonProperty("date")
			DATE, @JsonProperty("option")
			OPTION

		}

	}

	/** Points outside the maximum: added (bonus) or taken away (penalty), up to a cap; the rule gives them without a sign. */
	public record Adjustment(String code, Kind kind, String title, BigDecimal cap, List<String> groups, String rule, String ruleText, boolean verified,
			String note, List<Input> inputs) {

		public enum Kind {

			@JsonProperty("bonus")
			BONUS, @JsonProperty("penalty")
			PENALTY

		}

		public Adjustment {
			groups = list(groups);
			inputs = list(inputs);
		}

	}

	/** How criteria of the superseded set became criteria of this one. */
	public record Link(Kind kind, List<String> from, List<String> to, String note) {

		public enum Kind {

			@JsonProperty("same")
			SAME, @JsonProperty("split")
			SPLIT, @JsonProperty("merged")
			MERGED, @JsonProperty("new")
			NEW, @JsonProperty("dropped")
			DROPPED, @JsonProperty("reweighted")
			REWEIGHTED

		}

		public Link {
			from = list(from);
			to = list(to);
		}

	}

	/** How the set rounds, also where it does not say. */
	public Roundings roundings() {
		return this.rounding == null ? Roundings.USUAL : this.rounding;
	}

	/** The rules of criteria, bonus and penalty points, by code; also those that have no expression. */
	public Map<String, CriterionRule> rules() {
		return SetRules.of(this);
	}

	/** @throws InvalidInputException when maxima do not add up, codes repeat or nobody scores anything */
	public static CriteriaSetFile read(Path path) {
		YamlFile yaml = YamlFile.read(path);
		CriteriaSetFile file = yaml.as(CriteriaSetFile.class);
		List<String> complaints = CriteriaSetRules.check(file)
			.stream()
			.filter(problem -> problem.isError())
			.map(problem -> yaml.complain(problem.message(), problem.path().toArray()))
			.toList();
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return file;
	}

	private static <T> List<T> list(List<T> list) {
		return list == null ? List.of() : List.copyOf(list);
	}

}
