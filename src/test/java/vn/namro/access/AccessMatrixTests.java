package vn.namro.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.access.people.Groups;
import vn.namro.access.people.People;
import vn.namro.access.token.ApplicationTokens;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.PlanImport;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.PlanFixture;

/** The access matrix says what is so: for every endpoint, every role, and what is one's own, another agency's or another province's. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

	private static final List<String> AGENCY_ROLES = List.of(Groups.SPECIALIST, Groups.HEAD);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Agencies agencies;

	@Autowired
	private People people;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private PlanImport plans;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Http http;

	@Autowired
	private ApplicationTokens tokens;

	private Probes probes;

	private Requests requests;

	private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

	@BeforeEach
	void prepare() {
		if (this.probes != null) {
			this.complaints.clear();
			return;
		}
		this.probes = new Probes(this.engine, this.agencies, this.people, this.fixture, this.plans, this.jdbc);
		this.requests = new Requests(this.http, this.tokens, this.probes);
	}

	@AfterAll
	void clear() {
		this.probes.removeFilters();
	}

	@Test
	void namesEveryEndpointAndNoOther() {
		Set<Endpoint> there = Endpoints.all(this.context);
		Matrix matrix = Matrix.read();
		if (Boolean.getBoolean("namro.renew")) {
			matrix.renew(there);
		}
		Set<Endpoint> missing = new TreeSet<>(there);
		missing.removeAll(matrix.rows().keySet());
		assertThat(missing).as("endpoints without a row in " + Matrix.FILE).isEmpty();
		Set<Endpoint> gone = new TreeSet<>(matrix.rows().keySet());
		gone.removeAll(there);
		assertThat(gone).as("rows of endpoints that do not exist").isEmpty();
	}

	/** The names of what varies differ between the engine's code and its description. */
	@Test
	void namesWhatTheEngineDocuments() throws IOException {
		Set<String> named = Endpoints.engine().stream().map(AccessMatrixTests::withoutNames).collect(Collectors.toSet());
		named.add("GET {}/engine"); // closed by the next test
		assertThat(Endpoints.documented()).map(AccessMatrixTests::withoutNames).isNotEmpty().allMatch(named::contains);
	}

	private static String withoutNames(Endpoint endpoint) {
		return endpoint.toString().replaceAll("\\{[^}]+}", "{}");
	}

	/** The engine answers below the name of an engine too; that way is closed altogether. */
	@Test
	void closesTheWayByTheNameOfAnEngine() {
		Endpoints.namedEngine(Endpoint.REST)
			.forEach(endpoint -> Groups.ALL.stream()
				.filter(role -> List.of(Groups.SPECIALIST, Groups.ADMINISTRATOR).contains(role))
				.forEach(role -> expect(endpoint, endpoint.path(), role, Scope.OWN, false)));
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void holdsForEveryRoleAndScope() {
		List<Cell> cells = Matrix.read().rows().entrySet().stream().flatMap(row -> cellsOf(row.getKey(), row.getValue())).toList();
		// what is denied changes nothing, so the order does not matter
		cells.parallelStream().filter(Cell::denied).forEach(this::check);
		cells.stream().filter(cell -> !cell.denied()).forEach(this::check);
		assertThat(this.complaints).as("cells that do not hold (%d)", this.complaints.size()).isEmpty();
	}

	private static Stream<Cell> cellsOf(Endpoint endpoint, Map<String, String> row) {
		return row.entrySet().stream().flatMap(cell -> endpoint.paths().stream().map(path -> new Cell(endpoint, path, cell.getKey(), cell.getValue())));
	}

	private void check(Cell cell) {
		Scope[] scopes = cell.endpoint().hasNames() ? Scope.values() : new Scope[] { Scope.OWN };
		switch (cell.word()) {
			// by role and address, whatever the id: the own one is the strictest
			case Matrix.DENIED -> expect(cell.endpoint(), cell.path(), cell.role(), Scope.OWN, false);
			case "list", "all" -> Arrays.stream(scopes).forEach(scope -> expect(cell.endpoint(), cell.path(), cell.role(), scope, true));
			case "own", "province" -> Arrays.stream(Scope.values())
				.forEach(scope -> expect(cell.endpoint(), cell.path(), cell.role(), scope, scope == Scope.OWN || scope == Scope.OTHER_AGENCY && cell.word().equals("province")));
			default -> this.complaints.add(cell + ": no word of the matrix");
		}
	}

	/** What one role may do at one address, by a word of the matrix. */
	private record Cell(Endpoint endpoint, String path, String role, String word) {

		boolean denied() {
			return this.word.equals(Matrix.DENIED);
		}

	}

	private void expect(Endpoint endpoint, String path, String role, Scope scope, boolean allowed) {
		HttpResponse<String> answer = this.requests.send(endpoint, path, role, scope);
		boolean redirected = answer.headers().firstValue("Location").filter(place -> place.endsWith("/login")).isPresent();
		boolean denied = List.of(401, 403, 404).contains(answer.statusCode()) || redirected;
		boolean answered = !denied && answer.statusCode() < 500;
		if (allowed ? !answered : !denied) {
			this.complaints.add(answer.statusCode() + " for " + role + ", " + scope + ", " + endpoint.method() + " " + path + (allowed ? " (allowed) " : " (denied) ") + start(answer.body()));
		}
		Arrays.stream(Scope.values())
			.filter(other -> isForeign(role, other) && answer.body().contains(other.marker))
			.forEach(other -> this.complaints.add("shows " + other + " to " + role + ": " + endpoint.method() + " " + path + ": " + start(answer.body())));
		if (answered && endpoint.changes() && endpoint.hasNames()) {
			this.probes.renew(scope);
		}
	}

	/** Whether a role must not see what belongs to a scope. */
	private static boolean isForeign(String role, Scope scope) {
		return scope == Scope.OTHER_PROVINCE || scope == Scope.OTHER_AGENCY && AGENCY_ROLES.contains(role) || role.equals(Matrix.ANONYMOUS);
	}

	private static String start(String body) {
		return body.substring(0, Math.min(200, body.length())).replace('\n', ' ');
	}

}
