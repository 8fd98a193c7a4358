package vn.namro.work.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.access.people.Directory;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** The prepared filters are there once, for everybody, and find what their names say. */
@IntegrationTest
class TasklistFiltersTests {

	@Autowired
	private FilterService filterService;

	@Autowired
	private TasklistFilters filters;

	@Autowired
	private Directory directory;

	@Autowired
	private YearFixture year;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void existOnceHoweverOftenTheApplicationStarts() {
		this.filters.afterSingletonsInstantiated();
		assertThat(this.filterService.createTaskFilterQuery().list()).extracting("name")
			.containsExactlyInAnyOrder("Việc của tôi", "Cơ quan tôi", "Sắp đến hạn", "Quá hạn", "Chờ xác nhận");
	}

	@Test
	void findTheTasksThatAHeadMayTake() {
		this.directory.actAs("thutruong.van-phong-ubnd-tinh", () -> assertThat(count("Việc của tôi")).isPositive());
		this.directory.actAs("thutruong.van-phong-ubnd-tinh", () -> assertThat(count("Cơ quan tôi")).isGreaterThanOrEqualTo(count("Việc của tôi")));
		this.directory.actAs("giamsat", () -> assertThat(count("Việc của tôi")).isZero());
	}

	private long count(String name) {
		return this.filterService.count(this.filterService.createTaskFilterQuery().filterName(name).singleResult().getId());
	}

}
