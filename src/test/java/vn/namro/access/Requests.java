package vn.namro.access;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import vn.namro.access.token.ApplicationTokens;
import vn.namro.testing.Http;
import vn.namro.testing.PlanFixture;

/** Sends the requests of the matrix: each endpoint with ids and a body that make sense for it. */
final class Requests {

	/** Below which path a name means which thing. */
	private static final Map<String, String> BY_PATH = Map.ofEntries(Map.entry("/history/process-instance/", "process-instance"),
			Map.entry("/history/activity-instance/", "activity-instance"), Map.entry("/history/decision-instance/", "decision-instance"),
			Map.entry("/history/job-log/", "job-log"), Map.entry("/plans/", "plan"), Map.entry("/api/plans/", "plan"), Map.entry("/assignments/", "assignment"),
			Map.entry("/api/assignments/", "assignment"), Map.entry("/api/evidence/", "evidence"), Map.entry("/api/campaigns/", "campaign"),
			Map.entry("/campaigns/", "campaign"),
			Map.entry("/api/dossiers/", "campaign"), Map.entry("/api/documents/", "plan"), Map.entry("/api/reports/", "report"));

	private static final String BOUNDARY = "ranh-gioi";

	private static final String MODEL = "<bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='t'/>";

	private final Http http;

	private final Probes probes;

	private final ApplicationTokens tokens;

	private final Map<String, Http.Caller> callers = new ConcurrentHashMap<>();

	Requests(Http http, ApplicationTokens tokens, Probes probes) {
		this.http = http;
		this.tokens = tokens;
		this.probes = probes;
	}

	HttpResponse<String> send(Endpoint endpoint, String path, String role, Scope scope) {
		Http.Caller caller = caller(path, role);
		String address = Endpoint.fill(path, name -> value(path, name, role, scope));
		String limited = endpoint.changes() || !address.startsWith(Endpoint.REST) && !address.startsWith("/camunda/api") ? address : address + "?maxResults=1000";
		if (isForm(endpoint, role)) {
			return caller.submit("/", address, address.endsWith("/name") ? "name=Thu" : "");
		}
		String contentType = path.endsWith("/deployment/create") || isUpload(endpoint, path) ? "multipart/form-data; boundary=" + BOUNDARY : "application/json";
		return caller.call(endpoint.method(), limited, contentType, body(endpoint, role, scope));
	}

	/** Our pages take forms with the token of the page. */
	private static boolean isForm(Endpoint endpoint, String role) {
		boolean page = Stream.of("{engine}", "/camunda/", "/api/").noneMatch(endpoint.path()::startsWith);
		return page && endpoint.method().equals("POST") && !role.equals(Matrix.ANONYMOUS);
	}

	private static boolean isUpload(Endpoint endpoint, String path) {
		return path.startsWith("/api/")
				&& (path.matches(".*/(import|authority|survey|signed)") || path.endsWith("/ministry") && endpoint.method().equals("POST"));
	}

	private Http.Caller caller(String path, String role) {
		if (role.equals(Matrix.ANONYMOUS)) {
			return this.callers.computeIfAbsent(role, nobody -> this.http.anonymous());
		}
		if (path.startsWith(Endpoint.REST)) {
			return this.callers.computeIfAbsent("program of " + role, program -> program(Probes.accountOf(role)));
		}
		// signing out ends a session, so it gets one of its own
		return path.endsWith("/logout") ? browserOf(role) : this.callers.computeIfAbsent(role, this::browserOf);
	}

	/** A token is checked faster than a password, which is slow by intention. */
	private Http.Caller program(String account) {
		return this.http.with(account, this.tokens.create(account, "ma trận", LocalDate.now().plusDays(1)));
	}

	/** A browser that has opened a page of each kind, and so knows the token and is known to the web applications. */
	private Http.Caller browserOf(String role) {
		Http.Caller browser = this.http.browserOf(Probes.accountOf(role));
		browser.get("/");
		browser.get("/camunda/app/welcome/default/");
		return browser;
	}

	private String value(String path, String name, String role, Scope scope) {
		String inner = path.startsWith(Endpoint.REST) ? path.substring(Endpoint.REST.length()) : path.replace(Endpoint.APPLICATIONS, "");
		if (path.startsWith("/camunda/api/cockpit/plugin/base/{engine}")) {
			return name.equals("engine") ? "default" : this.probes.thing(scope, inner.contains("/process-definition/") ? "process-definition" : "process-instance");
		}
		return switch (name.replaceAll(":.*", "")) {
			case "account" -> this.probes.thing(scope, "victim");
			case "action" -> "unlock";
			case "number", "version" -> "1";
			case "set" -> PlanFixture.SMALL_SET;
			case "unit" -> scope.tenant.substring(0, scope.tenant.indexOf('.'));
			case "format" -> "csv";
			case "list" -> "assignments";
			case "name", "engine", "processEngineName" -> "default";
			case "appName" -> "tasklist";
			case "file" -> "app/plugin.js";
			case "citation" -> this.probes.thing(scope, "citation");
			case "kind" -> "plan";
			case "item" -> "1";
			case "step" -> "0";
			case "sheet" -> this.probes.thing(scope, "sheet");
			case "criterion" -> "1";
			case "agency" -> scope.agency;
			case "campaign" -> this.probes.thing(scope, "campaign");
			case "appraisal" -> this.probes.thing(scope, "sheet").replace(":tu-cham:nho:", ":tham-dinh:nho:1:");
			case "varName", "varId", "variableName" -> "probe";
			case "requiredMetricName" -> "jvm.memory.used";
			case "year" -> path.contains("/results/") ? "2023" : "2026";
			case "key" -> inner.startsWith("/decision") ? "reminderLead" : "accessProbe";
			case "task" -> this.probes.thing(scope, "task");
			case "commentId" -> this.probes.thing(scope, "comment");
			case "resourceId" -> this.probes.thing(scope, "resource");
			case "id", "code" -> thing(inner, name, role, scope);
			default -> "x";
		};
	}

	private String thing(String path, String name, String role, Scope scope) {
		if (path.startsWith("/administration/people/")) {
			return this.probes.thing(scope, "office");
		}
		if (path.startsWith("/administration/exchange/")) {
			return this.probes.thing(scope, "handover");
		}
		if (path.startsWith("/results/")) {
			return "1";
		}
		if (path.startsWith("/administration/notices/")) {
			return this.probes.thing(scope, "delivery");
		}
		if (path.startsWith("/api/evidence/uploads/")) {
			return this.probes.uploadOf(scope == Scope.OWN && !role.equals(Matrix.ANONYMOUS) ? Probes.accountOf(role) : Probes.specialistOf(scope), scope);
		}
		if (path.startsWith("/notices/")) {
			return this.probes.noticeTo(scope == Scope.OWN && !role.equals(Matrix.ANONYMOUS) ? Probes.accountOf(role) : Probes.specialistOf(scope));
		}
		if (path.startsWith("/api/catalogues/")) {
			return PlanFixture.SMALL_SET;
		}
		if (path.startsWith("/administration/organisation/")) {
			boolean numbered = path.startsWith("/administration/organisation/changes/") || name.equals("id");
			return numbered ? this.probes.thing(scope, "organisation-change") : scope.agency;
		}
		if (path.startsWith("/administration/calendar/")) {
			return this.probes.thing(scope, "calendar-change");
		}
		if (path.startsWith("/user/")) {
			return scope == Scope.OWN && !role.equals(Matrix.ANONYMOUS) ? Probes.accountOf(role) : Probes.specialistOf(scope);
		}
		if (path.endsWith("/stacktrace") && path.startsWith("/job/")) {
			return this.probes.thing(scope, "failed-job");
		}
		String kind = BY_PATH.entrySet().stream().filter(entry -> path.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(path.split("/")[1]);
		String thing = this.probes.thing(scope, kind);
		return thing == null ? "x" : thing;
	}

	private static String body(Endpoint endpoint, String role, Scope scope) {
		if (!endpoint.method().equals("POST") && !endpoint.method().equals("PUT")) {
			return null;
		}
		String path = endpoint.path();
		if (path.endsWith("/deployment/create")) {
			return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.bpmn\"\r\n\r\n" + MODEL + "\r\n--" + BOUNDARY + "--\r\n";
		}
		if (isUpload(endpoint, path)) {
			return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.yaml\"\r\n\r\nkhông: là kế hoạch\r\n--" + BOUNDARY + "--\r\n";
		}
		String last = path.substring(path.lastIndexOf('/') + 1);
		return switch (last) {
			case "claim" -> "{\"userId\": \"" + Probes.accountOf(role) + "\"}";
			case "assignee" -> "{\"userId\": \"" + Probes.specialistOf(scope) + "\"}";
			case "suspended" -> "{\"suspended\": true}";
			case "retries" -> "{\"retries\": 2}";
			case "annotation" -> "{\"annotation\": \"đã xem\"}";
			default -> path.contains("/comment/create") ? "{\"message\": \"x\"}"
					: path.matches("\\{engine}/filter/(create|\\{id})") ? "{\"resourceType\": \"Task\", \"name\": \"ma-tran\", \"query\": {}, \"properties\": {}}" : "{}";
		};
	}

}
