package vn.namro.planning.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** How items stand below criteria and indices. */
class IndexTreeTests {

	@Test
	void anItemStandsBelowEachCriterionThatItServesInTheOrderOfTheCodes() {
		IndexTree tree = IndexTree.of(List.of(item("1", 0, "PAR.10", "SIPAS"), item("2", 0, "PAR.2", "PAR")), Map.of("PAR.2", "Cải cách thể chế"));
		assertThat(tree.indices()).extracting(IndexTree.Index::code).containsExactly("PAR", "SIPAS");
		assertThat(tree.indices().get(0).nodes()).extracting(IndexTree.Node::code).containsExactly("PAR", "PAR.2", "PAR.10");
		assertThat(tree.indices().get(0).nodes().get(1).title()).isEqualTo("Cải cách thể chế");
		assertThat(tree.indices().get(0).items()).isEqualTo(2);
	}

	@Test
	void aLongPlanIsFoldedButForWhatIsOverdue() {
		List<ItemSum> items = IntStream.rangeClosed(1, 20).mapToObj(i -> item(String.valueOf(i), i == 7 ? 1 : 0, "PAR." + i)).toList();
		IndexTree tree = IndexTree.of(items, Map.of());
		assertThat(tree.indices().get(0).nodes().stream().filter(tree::unfolds)).extracting(IndexTree.Node::code).containsExactly("PAR.7");
	}

	private static ItemSum item(String code, int overdue, String... criteria) {
		return new ItemSum(code, "Việc " + code, List.of(criteria), LocalDate.of(2023, 6, 30), 1, 0, 0, overdue, 0, 0);
	}

}
