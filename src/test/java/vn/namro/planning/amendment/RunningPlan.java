package vn.namro.planning.amendment;

import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanJson;
import vn.namro.planning.plan.Plans;
import vn.namro.testing.FormFields;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.work.assignment.AssignmentLaunch;

/** A plan in force, of agencies that no other test asserts on, and the people who work on it. */
final class RunningPlan {

	static final String LEAD = "thi-xa-ky-anh";

	static final String OTHER = "huyen-vu-quang";

	static final String PARTNER = "huyen-loc-ha";

	static final String SECOND_PARTNER = "huyen-ky-anh";

	static final String OFFICER = "chuyenvien." + LEAD;

	static final String HEAD = "thutruong." + LEAD;

	static final LocalDate DUE = LocalDate.of(2023, 6, 30);

	final String code;

	private final ProcessDriver driver;

	private RunningPlan(String code, ProcessDriver driver) {
		this.code = code;
		this.driver = driver;
	}

	/** Item 1 is led by LEAD with PARTNER; more may be given. */
	static RunningPlan start(PlanFixture fixture, Plans plans, AssignmentLaunch launch, ProcessDriver driver, Item... items) {
		driver.moveTo(PlanFixture.START);
		String code = fixture.plan("par-index-2022-2024", items).code();
		plans.issue(code, "1/KH-UBND", LocalDate.of(2023, 1, 20));
		while (launch.launchNext(code)) {
			continue;
		}
		return new RunningPlan(code, driver);
	}

	static Item item() {
		return PlanFixture.item("1", LEAD, DUE, PARTNER);
	}

	String id() {
		return this.code + ":1:" + LEAD;
	}

	String part() {
		return id() + ":" + PARTNER;
	}

	ProcessDriver.Instance assignment() {
		return this.driver.the("assignment", id());
	}

	RunningPlan nameOfficer() {
		assignment().complete(HEAD, "userTask_nameOfficer", Map.of("chosenOfficer", OFFICER));
		return this;
	}

	RunningPlan progress(int percent, boolean ready) {
		assignment().complete(OFFICER, "userTask_reportProgress", Map.of("percent", percent, "narrative", "Đang làm", "readyToSubmit", ready));
		return this;
	}

	RunningPlan submit() {
		nameOfficer().progress(100, true);
		assignment().complete(OFFICER, "userTask_submitResult", FormFields.resultWithoutProof())
			.complete(HEAD, "userTask_signOff", FormFields.accept())
			.runJobOf("serviceTask_recordSubmission");
		return this;
	}

	String url() {
		return "/api/plans/" + this.code + "/amendments";
	}

	String page() {
		return "/plans/" + this.code + "/amendments";
	}

	/** A decided amendment as JSON. */
	static String decision(String number, String changes) {
		return "{\"number\": \"" + number + "\", \"date\": \"2023-02-01\", \"issuer\": \"UBND tỉnh\", \"reason\": \"Theo ý kiến của các cơ quan\", " + changes + "}";
	}

	static JsonNode json(String text) {
		try {
			return PlanJson.MAPPER.readTree(text);
		}
		catch (com.fasterxml.jackson.core.JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
