package vn.namro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.namro.testing.contract.ModelContract;

/**
 * Models, decisions, forms and code agree: the word after the underscore is the name. The tests after the first change a
 * copy of a model and expect the complaint that names the place, because a check that never complains proves nothing.
 */
class ProcessContractTests {

	private static final String ASSIGNMENT = "processes/assignment/assignment.bpmn";

	private static final String CAMPAIGN = "processes/scoring/campaign.bpmn";

	private static final String ESCALATION = "processes/escalation/escalation.bpmn";

	private static final String DEADLINE = "processes/escalation/deadline.bpmn";

	private static final String ESCALATION_STEP = "processes/escalation/escalationStep.dmn";

	private static final String SIGN_OFF = "forms/assignment/signOff.form";

	private static final ModelContract REPOSITORY = ModelContract.ofRepository();

	@Test
	void modelsDecisionsFormsAndCodeAgree() {
		assertThat(REPOSITORY.complaints()).isEmpty();
	}

	@Test
	void complainsWhenADelegateBeanIsMissing() {
		assertThat(REPOSITORY.withoutBean("recordSubmissionDelegate").complaints())
			.containsExactly(ASSIGNMENT + ", serviceTask_recordSubmission: calls the bean 'recordSubmissionDelegate', which no class provides");
	}

	@Test
	void complainsWhenADelegateIsMisspelt() {
		assertThat(REPOSITORY.with(ASSIGNMENT, "${recordSubmissionDelegate}", "${recordSubmisionDelegate}").complaints()).contains(
				ASSIGNMENT + ", serviceTask_recordSubmission: calls the bean 'recordSubmisionDelegate', which no class provides",
				ASSIGNMENT + ", serviceTask_recordSubmission: calls 'recordSubmisionDelegate', not 'recordSubmissionDelegate'");
	}

	@Test
	void complainsWhenAListenerBelongsToAnotherTask() {
		assertThat(REPOSITORY.with(ASSIGNMENT, "${signOffListener}", "${submitResultListener}").complaints())
			.contains(ASSIGNMENT + ", userTask_signOff: calls 'submitResultListener', not 'signOffListener'");
	}

	@Test
	void complainsWhenAListenerIsNoListener() {
		assertThat(REPOSITORY.with(ASSIGNMENT, "${reportProgressListener}", "${recordSubmissionDelegate}").complaints())
			.contains(ASSIGNMENT + ", userTask_reportProgress: RecordSubmissionDelegate is no TaskListener");
	}

	@Test
	void complainsWhenNobodyPreparesTheForm() {
		assertThat(REPOSITORY.with(ASSIGNMENT, "delegateExpression=\"${signOffListener}\" event=\"create\"", "delegateExpression=\"${signOffListener}\" event=\"delete\"")
			.complaints()).containsExactly(ASSIGNMENT + ", userTask_signOff: SignOffListener prepares the form, but the create listener is missing");
	}

	@Test
	void complainsWhenAFormIdIsMisspelt() {
		assertThat(REPOSITORY.with(ASSIGNMENT, "assignment_signOff", "assignment_signoff").complaints())
			.containsExactly(ASSIGNMENT + ", userTask_signOff: shows the form 'assignment_signoff', not 'assignment_signOff'");
		assertThat(REPOSITORY.with(SIGN_OFF, "assignment_signOff", "assignment_sign").complaints())
			.containsExactly(SIGN_OFF + ", assignment_sign: the form's id is not 'assignment_signOff'");
	}

	@Test
	void complainsWhenAFormIsMissing() {
		assertThat(REPOSITORY.without(SIGN_OFF).complaints())
			.containsExactly(ASSIGNMENT + ", userTask_signOff: there is no form file " + SIGN_OFF);
	}

	@Test
	void complainsAboutAFormThatNoTaskShows() {
		assertThat(REPOSITORY.with("forms/assignment/signAgain.form", REPOSITORY.textOf(SIGN_OFF)).complaints())
			.containsExactly("forms/assignment/signAgain.form, assignment_signOff: no user task shows this form");
	}

	@Test
	void complainsAboutAFieldThatTheTaskDoesNotTake() {
		assertThat(REPOSITORY.with(SIGN_OFF, "\"key\": \"returnReason\"", "\"key\": \"reason\"").complaints())
			.containsExactly(SIGN_OFF + ", textarea_returnReason: the field 'reason' is no input parameter of its user task");
	}

	@Test
	void complainsAboutAColumnThatTheTableDoesNotHave() {
		String form = "forms/appraisal/appraise.form";
		assertThat(REPOSITORY.with(form, "\"key\": \"appraisedReason\"", "\"key\": \"appraisedReasons\"").complaints())
			.containsExactly(form + ", textarea_appraisedReason: the field 'appraisedReasons' is no input parameter of its user task");
	}

	@Test
	void complainsAboutAnUndeclaredVariableInAForm() {
		assertThat(REPOSITORY.with(SIGN_OFF, "else submissionText", "else submissionTxt").complaints())
			.containsExactly(SIGN_OFF + ", html_submissionText: shows 'submissionTxt', which no Model class declares for process assignment");
	}

	@Test
	void complainsAboutAnUndeclaredVariable() {
		assertThat(REPOSITORY.with(ASSIGNMENT, "${!readyToSubmit}", "${!ready}").complaints())
			.containsExactly(ASSIGNMENT + ", flow_notReady: uses the variable 'ready', which no Model class declares for process assignment");
		assertThat(REPOSITORY.with(DEADLINE, "${reminderAt}", "${remindAt}").complaints())
			.containsExactly(DEADLINE + ", event_reminderDue: uses the variable 'remindAt', which no Model class declares for process deadline");
		assertThat(REPOSITORY.with(ESCALATION_STEP, "<text>escalationLevel</text>", "<text>level</text>").complaints())
			.containsExactly(ESCALATION + ", businessRuleTask_escalationStep: the decision reads the variable 'level', which no Model class declares for process escalation");
		assertThat(REPOSITORY.with(CAMPAIGN, "target=\"planTitle\"", "target=\"title\"").complaints())
			.containsExactly(CAMPAIGN + ", callActivity_indexResult: process indexResult declares no variable 'title'");
	}

	@Test
	void complainsAboutAnExpressionThatDoesMoreThanCompare() {
		assertThat(REPOSITORY.with(ASSIGNMENT, "${!signedOff}", "${officers.decide()}").complaints()).containsExactly(
				ASSIGNMENT + ", flow_returned: the expression ${officers.decide()} is neither a variable, its negation nor a comparison");
	}

	@Test
	void complainsAboutAGroupThatSecurityDoesNotKnow() {
		assertThat(REPOSITORY.with(ASSIGNMENT, "candidateGroups=\"coordinator\"", "candidateGroups=\"coordinators\"").complaints())
			.contains(ASSIGNMENT + ", userTask_acceptResult: the candidate group 'coordinators' is no constant of people.Groups");
		assertThat(REPOSITORY.with(ESCALATION_STEP, "\"head,viceChair\"", "\"head,boss\"").complaints())
			.containsExactly(ESCALATION_STEP + ", rule_agencyReport3: the recipient 'boss' is neither a constant of people.Groups nor a word of escalation.Recipients");
	}

	@Test
	void complainsAboutScripts() {
		String condition = "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${!signedOff}";
		assertThat(REPOSITORY.with(ASSIGNMENT, condition, condition.replace("\">", "\" language=\"javascript\">")).complaints())
			.containsExactly(ASSIGNMENT + ", flow_returned: runs a script; use a delegate");
		assertThat(REPOSITORY.with(ASSIGNMENT, "<camunda:inputParameter name=\"percent\" />",
				"<camunda:inputParameter name=\"percent\"><camunda:script scriptFormat=\"groovy\">1 + 1</camunda:script></camunda:inputParameter>")
			.complaints()).containsExactly(ASSIGNMENT + ", userTask_reportProgress: runs a script; use a delegate");
		assertThat(REPOSITORY.with(ASSIGNMENT, "camunda:delegateExpression=\"${recordSubmissionDelegate}\"", "camunda:class=\"Foreign\"").complaints())
			.contains(ASSIGNMENT + ", serviceTask_recordSubmission: calls by camunda:class in place of a delegateExpression");
		assertThat(REPOSITORY.with(ESCALATION_STEP, "<inputEntry id=\"rule_appraisal1_obligationKind\">",
				"<inputEntry id=\"rule_appraisal1_obligationKind\" expressionLanguage=\"groovy\">").complaints())
			.containsExactly(ESCALATION_STEP + ", rule_appraisal1_obligationKind: names an expression language; only FEEL is allowed");
	}

	@Test
	void complainsAboutIdsAndKeys() {
		assertThat(REPOSITORY.with(ASSIGNMENT, "gateway_signedOff", "Gateway_0wj72lz").complaints())
			.contains(ASSIGNMENT + ", Gateway_0wj72lz: the id is not gateway_<camelCase>");
		assertThat(REPOSITORY.with(ESCALATION, "id=\"escalation\"", "id=\"escalate\"").complaints())
			.contains(ESCALATION + ", escalate: the process's key is not the file's name 'escalation'");
		assertThat(REPOSITORY.with(ESCALATION_STEP, "decision id=\"escalationStep\"", "decision id=\"step\"").complaints())
			.contains(ESCALATION_STEP + ", step: the decision's key is not the file's name 'escalationStep'");
		assertThat(REPOSITORY.with(ESCALATION, " camunda:historyTimeToLive=\"P730D\"", "").complaints())
			.containsExactly(ESCALATION + ", escalation: historyTimeToLive is missing");
	}

	@Test
	void complainsAboutMessages() {
		assertThat(REPOSITORY.with(ESCALATION, "name=\"obligationEnded\"", "name=\"obligationDone\"").complaints())
			.containsExactly(ESCALATION + ", message_obligationEnded: no constant of the Model class declares the message 'obligationDone'");
		assertThat(REPOSITORY.with(CAMPAIGN, "name=\"appraisalCompleted\"", "name=\"obligationEnded\"").complaints())
			.contains(CAMPAIGN + ", message_appraisalCompleted: the message 'obligationEnded' is declared in " + ESCALATION + " too");
	}

	@Test
	void complainsAboutCalledThingsThatDoNotExist() {
		assertThat(REPOSITORY.without("processes/scoring/indexResult.bpmn").complaints())
			.contains(CAMPAIGN + ", callActivity_indexResult: there is no process 'indexResult'");
		assertThat(REPOSITORY.without(ESCALATION_STEP).complaints())
			.containsExactly(ESCALATION + ", businessRuleTask_escalationStep: there is no decision file escalationStep.dmn");
	}

	@Test
	void complainsAboutCommentsAndBrokenFiles() {
		assertThat(REPOSITORY.with(ESCALATION, "<bpmn:process", "<!-- remember --><bpmn:process").complaints())
			.containsExactly(ESCALATION + ", file: holds an XML comment, which a modeler drops; use documentation");
		List<String> complaints = REPOSITORY.with(SIGN_OFF, "{").complaints();
		assertThat(complaints).first().asString().startsWith(SIGN_OFF + ", file: cannot be read:");
	}

}
