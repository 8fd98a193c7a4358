package vn.namro.criteria.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.namro.platform.workbook.Problem;

/** A table from the old set to the new one that counts twice, names what is not there or calls another weight the same is told so. */
class SupersededRulesTests {

	private static final String OLD = """
			code: cu
			name: "Bộ cũ"
			years: [2022]
			maximum: 10
			criteria:
			  - {code: "1", title: "Lĩnh vực", maximum: 6, criteria: [{code: "1.1", title: "A", maximum: 4, method: self, lead: so-noi-vu}, {code: "1.2", title: "B", maximum: 2, method: self, lead: so-noi-vu}]}
			  - {code: "2", title: "Lĩnh vực", maximum: 4, method: self, lead: so-noi-vu}
			""";

	private static final String NEW = OLD.replace("code: cu", "code: moi\nsupersedes: cu").replace("maximum: 4, method: self, lead: so-noi-vu}, {", "maximum: 3, method: self, lead: so-noi-vu}, {")
		.replace("maximum: 2,", "maximum: 3,");

	@Test
	void leavesATableAloneThatSaysWhatIsTrue() {
		assertThat(problems("{kind: reweighted, from: ['1.1'], to: ['1.1']}", "{kind: reweighted, from: ['1.2'], to: ['1.2']}", "{kind: same, from: ['2'], to: ['2']}")).isEmpty();
		assertThat(problems("{kind: merged, from: ['1.1', '1.2'], to: ['1']}")).isEmpty();
	}

	@Test
	void findsWhatWouldCountTwice() {
		assertThat(problems("{kind: reweighted, from: ['1.1'], to: ['1.1']}", "{kind: reweighted, from: ['1.1'], to: ['1.2']}")).contains("tiêu chí '1.1' hai lần, điểm");
		assertThat(problems("{kind: same, from: ['1'], to: ['1']}", "{kind: reweighted, from: ['1.2'], to: ['1.2']}")).contains("tiêu chí '1.2' hai lần (nằm chung với '1')");
		assertThat(problems("{kind: new, from: [], to: ['2']}", "{kind: same, from: ['2'], to: ['2']}")).contains("tiêu chí '2' hai lần, điểm");
	}

	@Test
	void findsWhatIsNotInTheOldSetAndWeightsThatAreNotTheSame() {
		assertThat(problems("{kind: same, from: ['7'], to: ['2']}")).contains("tiêu chí cũ '7' không có trong bộ cu");
		assertThat(problems("{kind: same, from: ['1.1'], to: ['1.1']}")).contains("giữ nguyên, nhưng điểm tối đa đổi từ 4 thành 3");
		assertThat(problems("{kind: reweighted, from: ['2'], to: ['2']}")).contains("điểm tối đa vẫn là 4");
	}

	private static String problems(String... links) {
		CriteriaSetFile old = CatalogueDraft.ofYaml("cu.yaml", OLD).file();
		CriteriaSetFile set = CatalogueDraft.ofYaml("moi.yaml", NEW + "crosswalk:\n  - " + String.join("\n  - ", links) + "\n").file();
		List<Problem> problems = new ArrayList<>(CriteriaSetRules.check(set));
		problems.addAll(SupersededRules.check(set, old));
		return String.join("\n", problems.stream().map(Problem::message).toList());
	}

}
