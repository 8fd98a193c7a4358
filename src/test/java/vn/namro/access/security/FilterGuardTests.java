package vn.namro.access.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** A stored filter asks who and when, and nothing else; administrators alone store one. */
@IntegrationTest
class FilterGuardTests {

	private static final String EVIL = "${runtimeService.createProcessInstanceQuery().count()}";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private FilterService filterService;

	@Autowired
	private TaskService taskService;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	static Stream<UnaryOperator<TaskQuery>> placesOfExpressions() {
		return Stream.of(query -> query.taskAssigneeExpression(EVIL), query -> query.or().taskAssigneeExpression(EVIL).endOr(),
				query -> query.or().taskAssigneeExpression("${currentUser()}").endOr().or().taskCandidateGroupInExpression(EVIL).endOr(),
				query -> query.dueBeforeExpression("${dateTime().getClass()}"), query -> query.taskCreatedAfterExpression("${now().getClass().forName('x')}"),
				query -> query.processInstanceBusinessKeyExpression("#{1 + 1}"), query -> query.taskOwnerExpression("x${currentUser()}"),
				query -> query.followUpBeforeExpression("${dateTime().plusDays(execution.x)}"));
	}

	@ParameterizedTest
	@MethodSource("placesOfExpressions")
	void refusesOtherExpressionsWhereverTheyStandAndWhoeverSaves(UnaryOperator<TaskQuery> expression) {
		Filter filter = this.filterService.newTaskFilter("lạ");
		filter.setQuery(expression.apply(this.taskService.createTaskQuery()));
		assertThatThrownBy(() -> this.filterService.saveFilter(filter)).isInstanceOf(BadUserRequestException.class).hasMessageContaining("không được chứa biểu thức");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"assigneeExpression\": \"" + EVIL + "\"}", "{\"orQueries\": [{\"dueAfterExpression\": \"${now().toString()}\"}]}" })
	void refusesThemFromAnAdministratorToo(String query) {
		var answer = this.http.as("quantri").post("/engine-rest/filter/create", body(query));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("không được chứa biểu thức");
	}

	@Test
	void letsAnAdministratorStoreAndChangeAFilter() {
		var answer = this.http.as("quantri").post("/engine-rest/filter/create", body("{\"orQueries\": [{\"assigneeExpression\": \"${currentUser()}\", \"dueBeforeExpression\": \"${dateTime().plusDays(7)}\"}]}"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		String id = answer.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
		var change = this.http.as("quantri").call("PUT", "/engine-rest/filter/" + id, "application/json", body("{\"assigneeExpression\": \"" + EVIL + "\"}"));
		assertThat(change.statusCode()).isEqualTo(400);
		assertThat(this.http.as("quantri").delete("/engine-rest/filter/" + id).statusCode()).isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "thietke", "dieuphoi", "thutruong.so-tu-phap" })
	void letsNobodyElseStoreOne(String account) {
		assertThat(this.http.as(account).post("/engine-rest/filter/create", body("{}")).statusCode()).isEqualTo(403);
	}

	private static String body(String query) {
		return "{\"resourceType\": \"Task\", \"name\": \"lạ\", \"query\": " + query + ", \"properties\": {}}";
	}

}
