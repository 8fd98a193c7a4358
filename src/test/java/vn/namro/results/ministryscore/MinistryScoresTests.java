package vn.namro.results.ministryscore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.results.result.ResultFixture.field;
import static vn.namro.results.result.ResultFixture.leaf;
import static vn.namro.results.result.ResultFixture.points;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.namro.results.result.Node;

/** How points of a ministry add up where they are known by criterion, and stand where they are known by field only. */
class MinistryScoresTests {

	@Test
	void addsUpWhatIsCompleteAndLeavesTheRest() {
		List<Node> nodes = List.of(field("1", "5"), leaf("1.1", "2"), leaf("1.2", "3"), field("2", "5"), leaf("2.1", "5"), field("3", "4"), leaf("3.1", "2"), leaf("3.2", "2"));
		assertThat(MinistryScores.addedUp(Map.of("1.1", points("1.25"), "1.2", points("3"), "2", points("4.5"), "3.1", points("1")), nodes))
			.isEqualTo(Map.of("1.1", points("1.25"), "1.2", points("3"), "1", points("4.25"), "2", points("4.5"), "3.1", points("1")));
	}

}
