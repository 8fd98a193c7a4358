package vn.namro.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.namro.obligation.Obligation;

/** The two tables that say when people are reminded and who hears of a lapse, row by row. */
class DecisionTests {

	private static final DmnEngine DMN = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private static final DmnDecision ESCALATION_STEP = parse("escalationStep");

	private static final DmnDecision REMINDER_LEAD = parse("reminderLead");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			assignment     | 0 | 1 | 0 | officer,head
			assignment     | 1 | 2 | 3 | head,coordinator
			assignment     | 2 | 3 | 5 | head,coordinator,leader
			coordination   | 0 | 1 | 0 | officer,head
			coordination   | 1 | 2 | 3 | head,coordinator
			agencyReport   | 0 | 1 | 0 | head
			agencyReport   | 1 | 2 | 1 | head,coordinator
			agencyReport   | 2 | 3 | 3 | head,leader
			periodicReport | 0 | 1 | 0 | coordinator
			periodicReport | 1 | 2 | 1 | coordinator,leader
			selfScoring    | 0 | 1 | 0 | officer,head
			selfScoring    | 1 | 2 | 2 | head,coordinator
			appraisal      | 0 | 1 | 0 | appraiser,coordinator
			appraisal      | 1 | 2 | 2 | coordinator,leader
			extensionRequest | 0 | 1 | 0 | officer
			extensionRequest | 1 | 2 | 2 | head,leader
			obstacle       | 0 | 1 | 0 | officer
			obstacle       | 1 | 2 | 3 | officer,coordinator
			obstacle       | 2 | 3 | 5 | coordinator,leader
			explanation    | 0 | 1 | 0 | officer,coordinator
			explanation    | 1 | 2 | 1 | officer,leader
			""")
	void escalationStepNamesTheNextStep(String kind, int recorded, int level, int afterWorkingDays, String recipients) {
		DmnDecisionResultEntries step = escalationStep(kind, recorded).getSingleResult();
		assertThat(step.getEntryMap()).containsEntry("level", level).containsEntry("afterWorkingDays", afterWorkingDays).containsEntry("recipients", recipients);
	}

	@ParameterizedTest
	@CsvSource({ "assignment, 3", "coordination, 2", "agencyReport, 3", "periodicReport, 2", "selfScoring, 2", "appraisal, 2", "assignment, 7", "unknown, 0" })
	void escalationStepEndsAtTheTopOfTheLadder(String kind, int recorded) {
		assertThat(escalationStep(kind, recorded)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Obligation.Kind.class)
	void everyKindHasALadderThatClimbs(Obligation.Kind kind) {
		int level = 0;
		int days = -1;
		for (DmnDecisionResult next = escalationStep(kind.decisionInput(), 0); !next.isEmpty(); next = escalationStep(kind.decisionInput(), level)) {
			assertThat(next.getSingleResult().<Integer>getEntry("level")).isEqualTo(level + 1);
			assertThat(next.getSingleResult().<Integer>getEntry("afterWorkingDays")).isGreaterThan(days);
			level++;
			days = next.getSingleResult().getEntry("afterWorkingDays");
		}
		assertThat(level).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "assignment, 5", "coordination, 3", "agencyReport, 2", "periodicReport, 1", "selfScoring, 3", "appraisal, 2", "extensionRequest, 1", "obstacle, 1",
			"explanation, 1" })
	void reminderLeadSaysHowManyWorkingDaysBefore(String kind, int workingDays) {
		assertThat(DMN.evaluateDecision(REMINDER_LEAD, Variables.putValue("obligationKind", kind)).<Integer>getSingleEntry()).isEqualTo(workingDays);
	}

	@ParameterizedTest
	@EnumSource(Obligation.Kind.class)
	void everyKindIsRemindedOf(Obligation.Kind kind) {
		assertThat(DMN.evaluateDecision(REMINDER_LEAD, Variables.putValue("obligationKind", kind.decisionInput())).<Integer>getSingleEntry()).isPositive();
	}

	private static DmnDecisionResult escalationStep(String kind, int recorded) {
		return DMN.evaluateDecision(ESCALATION_STEP, Variables.putValue("obligationKind", kind).putValue("escalationLevel", recorded));
	}

	private static DmnDecision parse(String key) {
		try (InputStream model = Files.newInputStream(Path.of("processes/escalation/" + key + ".dmn"))) {
			return DMN.parseDecision(key, model);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
