package vn.namro.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** A signed-in person cannot make the engine evaluate an expression by way of a task query (CVE-2026-109432). */
@IntegrationTest
class AdHocExpressionGuardTests {

	private static final String OFFICER = "chuyenvien.so-tu-phap";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private FilterService filterService;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"assigneeExpression\": \"${1 + 1}\"}", "{\"orQueries\": [{\"assigneeExpression\": \"${1 + 1}\"}]}",
			"{\"orQueries\": [{\"assignee\": \"a\", \"dueBeforeExpression\": \"${now()}\"}]}",
			"{\"orQueries\": [{\"assignee\": \"a\"}, {\"candidateGroupsExpression\": \"${currentUserGroups()}\"}]}" })
	void refusesExpressionsInAQuery(String query) {
		for (String path : new String[] { "/engine-rest/task?maxResults=5", "/engine-rest/task/count" }) {
			HttpResponse<String> answer = this.http.as(OFFICER).post(path, query);
			assertThat(answer.statusCode()).as(path + " " + query).isIn(400, 403);
			assertThat(answer.body()).containsAnyOf("Truy vấn không được chứa biểu thức", "Expressions are forbidden in adhoc queries");
		}
	}

	@Test
	void refusesExpressionsThatExtendAStoredFilter() {
		String filter = this.filterService.createFilterQuery().filterName("Cơ quan tôi").singleResult().getId();
		String query = "{\"orQueries\": [{\"assigneeExpression\": \"${1 + 1}\"}]}";
		assertThat(this.http.as(OFFICER).post("/engine-rest/filter/" + filter + "/list?maxResults=5", query).statusCode()).isEqualTo(400);
		assertThat(this.http.as(OFFICER).post("/engine-rest/filter/" + filter + "/count", query).statusCode()).isEqualTo(400);
	}

	@Test
	void letsOrdinaryOrQueriesPass() {
		HttpResponse<String> answer = this.http.as(OFFICER).post("/engine-rest/task?maxResults=5", "{\"orQueries\": [{\"assignee\": \"" + OFFICER + "\", \"unassigned\": true}]}");
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@Test
	void letsStoredFiltersEvaluateTheirOwnExpressions() {
		String filter = this.filterService.createFilterQuery().filterName("Việc của tôi").singleResult().getId();
		assertThat(this.http.as(OFFICER).get("/engine-rest/filter/" + filter + "/list?maxResults=5").statusCode()).isEqualTo(200);
	}

	@Test
	void letsNobodyButAdministratorsStoreAFilter() {
		String filter = "{\"resourceType\": \"Task\", \"name\": \"lạ\", \"query\": {\"assigneeExpression\": \"${1 + 1}\"}, \"properties\": {}}";
		assertThat(this.http.as(OFFICER).post("/engine-rest/filter/create", filter).statusCode()).isEqualTo(403);
	}

}
