package vn.namro.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.planning.plan.PlanFile.Milestones;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanImport;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.YearFixture;

/** Two provinces of their own, a person for each role, and for each agency one of every thing that an id can name. */
final class Probes {

	private static final Path FILES = Path.of("src/test/resources/access");

	/** As weak as bcrypt can be, since every request of a program checks it. */
	private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);

	private final ProcessEngine engine;

	private final People people;

	private final JdbcClient jdbc;

	private final Map<Scope, Map<String, String>> things = new EnumMap<>(Scope.class);

	private final Deployment deployment;

	Probes(ProcessEngine engine, Agencies agencies, People people, PlanFixture fixture, PlanImport plans, JdbcClient jdbc) {
		this.engine = engine;
		this.people = people;
		this.jdbc = jdbc;
		fixture.prepare(); // brings the criteria set that the plans follow
		agencies.load(OrganisationFile.read(FILES.resolve("gan.yaml")));
		agencies.load(OrganisationFile.read(FILES.resolve("xa.yaml")));
		Groups.ALL.forEach(role -> appoint(people, accountOf(role), role, "gan-mot"));
		appoint(people, "chuyenvien.gan-hai", Groups.SPECIALIST, "gan-hai");
		appoint(people, "chuyenvien.xa-mot", Groups.SPECIALIST, "xa-mot");
		this.deployment = engine.getRepositoryService().createDeployment().name("accessProbe").addClasspathResource("access/accessProbe.bpmn").deploy();
		for (Scope scope : Scope.values()) {
			this.things.put(scope, make(scope));
		}
		String near = plan(plans, "gan", Scope.OWN);
		this.things.get(Scope.OWN).put("plan", near);
		this.things.get(Scope.OTHER_AGENCY).put("plan", near);
		this.things.get(Scope.OTHER_PROVINCE).put("plan", plan(plans, "xa", Scope.OTHER_PROVINCE));
		result(near);
		result(thing(Scope.OTHER_PROVINCE, "plan"));
		for (Scope scope : Scope.values()) {
			this.things.get(scope).put("campaign", campaign(thing(scope, "plan")));
			this.things.get(scope).put("assignment", assignment(scope));
			this.things.get(scope).put("sheet", sheet(scope));
			this.things.get(scope).put("report", report(scope));
			this.things.get(scope).put("handover", handover(scope));
		}
	}

	private static String plan(PlanImport plans, String province, Scope scope) {
		Milestones milestones = new Milestones(LocalDate.of(2023, 12, 15), LocalDate.of(2023, 12, 29), LocalDate.of(2024, 1, 10), LocalDate.of(2024, 1, 19), 5,
				LocalDate.of(2024, 2, 7), null);
		PlanFile file = new PlanFile("ma-tran-" + province, "Kế hoạch của " + scope.marker, 2023, province + "-ubnd", null, null, null, null, province,
				PlanFixture.SMALL_SET, null, null, null, null, null, null, null, null, null, new PlanFile.OpenDeadline(LocalDate.of(2023, 11, 30), null),
				List.of(PlanFixture.item("1", scope.agency, LocalDate.of(2023, 6, 30))), milestones, null, null, null);
		return plans.importPlan(file, 2023, scope.agency).code();
	}

	/** A result that is not published yet. */
	private void result(String plan) {
		this.jdbc.sql("insert into index_result (plan_code, set_code, year) values (?, ?, 2023)").params(plan, PlanFixture.SMALL_SET).update();
	}

	static String accountOf(String role) {
		return "ma-tran." + role;
	}

	/** The specialist who works in the agency of a scope. */
	static String specialistOf(Scope scope) {
		return scope == Scope.OWN ? accountOf(Groups.SPECIALIST) : "chuyenvien." + scope.agency;
	}

	String thing(Scope scope, String kind) {
		return this.things.get(scope).get(kind);
	}

	/** Replaces the things of a scope by new ones, because a call has used them up. */
	void renew(Scope scope) {
		Map<String, String> fresh = make(scope);
		fresh.put("plan", thing(scope, "plan"));
		fresh.put("campaign", thing(scope, "campaign"));
		fresh.put("assignment", thing(scope, "assignment"));
		fresh.put("sheet", thing(scope, "sheet"));
		fresh.put("report", thing(scope, "report"));
		fresh.put("handover", thing(scope, "handover"));
		preparer(fresh.get("sheet"), scope);
		this.things.put(scope, fresh);
	}

	private static void appoint(People people, String account, String role, String agency) {
		people.save(account, "Người DAU-" + (agency.startsWith("xa") ? "xa" : agency), "{bcrypt}" + QUICK.encode(YearFixture.PASSWORD));
		boolean local = List.of(Groups.SPECIALIST, Groups.HEAD).contains(role);
		people.appoint(account, role, agency, local ? Membership.Scope.AGENCY : Membership.Scope.PROVINCE, null, null, null);
	}

	private Map<String, String> make(Scope scope) {
		RuntimeService runtime = this.engine.getRuntimeService();
		String instance = runtime.startProcessInstanceByKey("accessProbe", scope.marker,
				Map.of(CommonVariables.TENANT.name(), scope.tenant, "obligationKind", "assignment", "probe", scope.marker)).getId();
		Task task = this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
		ManagementService management = this.engine.getManagementService();
		Job failing = management.createJobQuery().processInstanceId(instance).activityId("serviceTask_fail").singleResult();
		fail(management, failing.getId());
		HistoryService history = this.engine.getHistoryService();
		Map<String, String> made = new LinkedHashMap<>();
		made.put("task", task.getId());
		made.put("comment", this.engine.getTaskService().createComment(task.getId(), instance, scope.marker).getId());
		made.put("process-instance", instance);
		made.put("execution", task.getExecutionId());
		made.put("variable-instance", runtime.createVariableInstanceQuery().processInstanceIdIn(instance).variableName("probe").singleResult().getId());
		made.put("incident", runtime.createIncidentQuery().processInstanceId(instance).singleResult().getId());
		made.put("job", management.createJobQuery().processInstanceId(instance).activityId("event_later").singleResult().getId());
		made.put("failed-job", failing.getId());
		made.put("job-definition", failing.getJobDefinitionId());
		made.put("process-definition", task.getProcessDefinitionId());
		made.put("decision-definition", this.engine.getRepositoryService().createDecisionDefinitionQuery().decisionDefinitionKey("reminderLead").latestVersion().singleResult().getId());
		made.put("activity-instance", history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId("userTask_probe").singleResult().getId());
		made.put("decision-instance", history.createHistoricDecisionInstanceQuery().processInstanceId(instance).singleResult().getId());
		made.put("job-log", history.createHistoricJobLogQuery().jobId(failing.getId()).failureLog().listPage(0, 1).get(0).getId());
		made.put("deployment", this.deployment.getId());
		made.put("resource", this.engine.getRepositoryService().getDeploymentResources(this.deployment.getId()).get(0).getId());
		made.put("filter", filter());
		made.put("user", specialistOf(scope));
		made.put("victim", "thu." + scope.agency);
		made.put("organisation-change", change(scope.agency));
		made.put("calendar-change", calendarChange());
		made.put("agency-plans", agencyPlan(scope));
		made.put("office", office("thu." + scope.agency, scope.agency));
		made.put("delivery", delivery("thu." + scope.agency, scope));
		made.put("evidence", evidence(scope));
		made.put("citation", this.jdbc.sql("select max(id)::text from evidence_citation where document_id = ?::bigint").param(made.get("evidence")).query(String.class).single());
		return made;
	}

	/** A campaign that has not begun. */
	private String campaign(String plan) {
		this.jdbc.sql("""
				insert into campaign values (?, ?, ?, 2023, 'BY_LEAD', '2023-12-15', '2023-12-29', '2024-01-10', '2024-01-19', 5, '2024-02-07', 'PLANNED')
				on conflict do nothing
				""").params(plan + ":cham-diem:nho", plan, PlanFixture.SMALL_SET).update();
		return plan + ":cham-diem:nho";
	}

	/** An assignment of which the engine knows nothing; it is overdue. */
	private String assignment(Scope scope) {
		String id = "ma-tran:" + scope.agency;
		this.jdbc.sql("insert into obligation (id, kind, agency_code, title, due_at, original_due_at) values (?, 'ASSIGNMENT', ?, ?, '2023-06-30', '2023-06-30')")
			.params(id, scope.agency, "Việc của " + scope.marker)
			.update();
		this.jdbc.sql("insert into assignment (id, plan_code, item_code, lead_agency, year, status) values (?, ?, '1', ?, 2023, 'ASSIGNED')")
			.params(id, thing(scope, "plan"), scope.agency)
			.update();
		return id;
	}

	/** The way out of the report's paper, given up. */
	private String handover(Scope scope) {
		this.jdbc.sql("""
				insert into report_issue (report_id, sequence, agency_code, version, number, dated, document_id, revision_id, sha256, signed, signatures, issued_at, issued_by)
				select ?, 1, ?, 1, '1/BC', '2023-03-18', r.document_id, r.id, r.sha256, 'Chưa ký số', '[]', now(), 'ma-tran' from evidence_revision r where r.document_id = ?::bigint
				""").params(thing(scope, "report"), scope.agency, thing(scope, "evidence")).update();
		return this.jdbc.sql("""
				insert into report_delivery (report_id, sequence, agency_code, way, event_id, state, last_error, next_attempt_at, created_at)
				values (?, 1, ?, 'WEBHOOK', gen_random_uuid()::text, 'FAILED', ?, now(), now()) returning id::text
				""").params(thing(scope, "report"), scope.agency, scope.marker).query(String.class).single();
	}

	/** A score sheet that is open for a century and has one line. */
	private String sheet(Scope scope) {
		String campaign = thing(scope, "plan") + ":cham-diem:nho";
		this.jdbc.sql("""
				insert into campaign (id, plan_code, set_code, year, mode, opens_at, self_scoring_due_at, self_scoring_closes_at, appraisal_due_at,
				  explanation_days, appraisal_closes_at, status)
				values (?, ?, 'nho', 2023, 'BY_AGENCY', '2023-12-15', '2123-12-29', '2123-12-30', '2124-01-10', 5, '2124-02-07', 'SELF_SCORING')
				on conflict do nothing
				""").params(campaign, thing(scope, "plan")).update();
		String id = thing(scope, "plan") + ":tu-cham:nho:" + scope.agency;
		this.jdbc.sql("insert into obligation (id, kind, agency_code, title, due_at, original_due_at) values (?, 'SELF_SCORING', ?, ?, '2123-12-29', '2123-12-29')")
			.params(id, scope.agency, "Bảng điểm của " + scope.marker)
			.update();
		this.jdbc.sql("insert into score_sheet (id, campaign_id, plan_code, set_code, year, agency_code, status, closes_at) values (?, ?, ?, 'nho', 2023, ?, 'OPEN', '2123-12-30')")
			.params(id, campaign, thing(scope, "plan"), scope.agency)
			.update();
		this.jdbc.sql("insert into score (sheet_id, set_code, criterion_code, self_points, self_reason, self_by) values (?, 'nho', '1', 1, ?, 'ma-tran')")
			.params(id, "Căn cứ của " + scope.marker)
			.update();
		preparer(id, scope);
		return id;
	}

	/** An agency's report that is signed and frozen. */
	private String report(Scope scope) {
		String period = thing(scope, "plan") + ":bao-cao:Q1";
		String id = period + ":" + scope.agency;
		obligation(period, "PERIODIC_REPORT", scope);
		obligation(id, "AGENCY_REPORT", scope);
		this.jdbc.sql("""
				insert into reporting_period (id, plan_code, code, name, year, window_from, window_to, opens_at, agency_due_at, province_due_at, status)
				values (?, ?, 'Q1', 'Quý I', 2023, '2022-12-15', '2023-03-14', '2023-03-10', '2023-03-17', '2023-03-20', 'OPEN') on conflict do nothing
				""").params(period, thing(scope, "plan")).update();
		this.jdbc.sql("insert into agency_report (id, period_id, agency_code, status, narrative, submitted_at) values (?, ?, ?, 'SUBMITTED', ?, '2023-03-16')")
			.params(id, period, scope.agency, "Lời của " + scope.marker)
			.update();
		this.jdbc.sql("""
				insert into report_snapshot (report_id, version, agency_code, content, sha256, frozen_by, frozen_at)
				select ?, 1, ?, c.bytes, encode(sha256(c.bytes), 'hex'), 'ma-tran', '2023-03-16' from (select ?::bytea as bytes) c
				""").params(id, scope.agency, sampleReport()).update();
		return id;
	}

	private void obligation(String id, String kind, Scope scope) {
		this.jdbc.sql("""
				insert into obligation (id, kind, agency_code, title, due_at, original_due_at) values (?, ?, ?, ?, '2023-03-20', '2023-03-20') on conflict do nothing
				""").params(id, kind, scope.agency, "Báo cáo của " + scope.marker).update();
	}

	private static byte[] sampleReport() {
		try {
			return Files.readAllBytes(Path.of("src/test/resources/report/agencyReport.json"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The specialist prepares the line. */
	private void preparer(String sheet, Scope scope) {
		this.jdbc.sql("""
				insert into score_preparer (sheet_id, criterion_code, account, assigned_by, assigned_at) values (?, '1', ?, 'ma-tran', now())
				on conflict (sheet_id, criterion_code) do nothing
				""").params(sheet, specialistOf(scope)).update();
	}

	/** A change that is taken back already, so that nothing follows from it. */
	private String change(String agency) {
		return this.jdbc.sql("""
				insert into organisation_change (kind, agency_code, effective_on, decision_number, decided_on, entered_by, entered_at, status)
				values ('CLOSE', ?, '2023-07-01', '1/QĐ', '2023-06-01', 'ma-tran', now(), 'WITHDRAWN') returning id::text
				""").param(agency).query(String.class).single();
	}

	/** A change that moved nothing. */
	private String calendarChange() {
		return this.jdbc.sql("insert into calendar_change (year, at, account, reason) values (2026, now(), 'ma-tran', 'Ma trận') returning id::text").query(String.class).single();
	}

	/** A plan of an agency that is known beyond it. */
	private String agencyPlan(Scope scope) {
		return this.jdbc.sql("""
				insert into agency_plan (agency_code, title, year, status, created_by, created_at, started_by, started_at)
				values (?, ?, 2023, 'RUNNING', 'ma-tran', now(), 'ma-tran', now()) returning id::text
				""").params(scope.agency, "Kế hoạch riêng " + scope.marker).query(String.class).single();
	}

	/** An office of somebody whom administrators may change without hurting the people of the matrix. */
	private String office(String account, String agency) {
		appoint(this.people, account, Groups.SPECIALIST, agency);
		return this.jdbc.sql("select max(id)::text from membership where account = ?").param(account).query(String.class).single();
	}

	/** A notice about what belongs to nobody else. */
	String noticeTo(String account) {
		return this.jdbc.sql("""
				insert into notice (unique_key, recipient, kind, subject, body, occurred_at, created_at)
				values (gen_random_uuid()::text, ?, 'LAPSE', 'Quá hạn', '', now(), now()) returning id::text
				""").param(account).query(String.class).single();
	}

	/** A letter that was given up. */
	private String delivery(String account, Scope scope) {
		return this.jdbc.sql("""
				insert into notice_delivery (recipient, channel, notice_id, kinds, message_id, state, last_error, next_attempt_at, created_at)
				values (?, 'mail', ?::bigint, '{LAPSE}', gen_random_uuid()::text, 'FAILED', ?, now(), now()) returning id::text
				""").params(account, noticeTo(account), scope.marker).query(String.class).single();
	}

	/** A document with a file, cited for the assignment of the scope. */
	private String evidence(Scope scope) {
		this.jdbc.sql("insert into evidence_content (sha256, size, place, stored_at) values (repeat('ab', 32), 3, 'database', now()) on conflict do nothing").update();
		this.jdbc.sql("insert into evidence_chunk (sha256, start_at, bytes) values (repeat('ab', 32), 0, 'abc') on conflict do nothing").update();
		String id = this.jdbc.sql("insert into evidence_document (agency_code, abstract, recorded_at, recorded_by) values (?, ?, now(), 'ma-tran') returning id::text")
			.params(scope.agency, "Tài liệu của " + scope.marker)
			.query(String.class)
			.single();
		this.jdbc.sql("""
				with r as (insert into evidence_revision (document_id, number, sha256, file_name, media_type, size, scan, stored_at, stored_by)
				  values (?::bigint, 1, repeat('ab', 32), 'a.txt', 'text/plain', 3, 'CLEAN', now(), 'ma-tran') returning id, document_id)
				insert into evidence_citation (document_id, revision_id, subject_id, cited_at, cited_by) select document_id, id, ?, now(), 'ma-tran' from r
				""").params(id, "ma-tran:" + scope.agency).update();
		return id;
	}

	/** An upload that has just begun. */
	String uploadOf(String account, Scope scope) {
		return this.jdbc.sql("""
				insert into evidence_upload (id, account, agency_code, length, metadata, created_at) values (gen_random_uuid()::text, ?, ?, 10, '{"filename": "a.txt"}', now())
				returning id
				""").params(account, scope.agency).query(String.class).single();
	}

	/** A failure leaves its trace and, after the last try, an incident. */
	private static void fail(ManagementService management, String job) {
		management.setJobRetries(job, 1);
		assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(RuntimeException.class);
	}

	private String filter() {
		Filter filter = this.engine.getFilterService().newTaskFilter("ma-tran");
		filter.setQuery(this.engine.getTaskService().createTaskQuery());
		filter.setProperties(Map.of());
		return this.engine.getFilterService().saveFilter(filter).getId();
	}

	/** Removes what everybody would see; the rest belongs to provinces of which other tests know nothing. */
	void removeFilters() {
		this.engine.getFilterService().createFilterQuery().filterName("ma-tran").list().forEach(filter -> this.engine.getFilterService().deleteFilter(filter.getId()));
	}

}
