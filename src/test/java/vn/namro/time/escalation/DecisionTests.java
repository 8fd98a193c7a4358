package vn.namro.time.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.namro.agencies.organisation.AgencyKind;
import vn.namro.time.obligation.Obligation;

/** The two tables that say when people are reminded and who hears of a lapse, row by row. */
class DecisionTests {

	private static final DmnEngine DMN = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private static final DmnDecision ESCALATION_STEP = parse("escalationStep");

	private static final DmnDecision REMINDER_LEAD = parse("reminderLead");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			assignment     | 0 | 0    | department | 1 | 0  | officer,deputy,head
			assignment     | 1 | 0    | department | 2 | 3  | head,coordinator,blocker
			assignment     | 1 | 0.99 | department | 2 | 3  | head,coordinator,blocker
			assignment     | 1 | 1    | department | 2 | 2  | head,coordinator,blocker
			assignment     | 2 | 0    | department | 3 | 5  | head,coordinator,viceChair
			assignment     | 2 | 2.5  | district   | 3 | 4  | head,coordinator,viceChair,chair
			assignment     | 3 | 0    | department | 4 | 10 | coordinator,chair
			assignment     | 3 | 0    | district   | 4 | 15 | coordinator,chair
			assignment     | 3 | 4    | commune    | 4 | 15 | coordinator,chair
			coordination   | 0 | 0    | department | 1 | 0  | officer,deputy,head
			coordination   | 1 | 3    | district   | 2 | 3  | head,coordinator
			agencyReport   | 0 | 0    | department | 1 | 0  | officer,head
			agencyReport   | 1 | 0    | department | 2 | 1  | head,coordinator
			agencyReport   | 2 | 0    | department | 3 | 3  | head,viceChair
			periodicReport | 0 | 0    | issuer     | 1 | 0  | coordinator
			periodicReport | 1 | 0    | issuer     | 2 | 1  | coordinator,leader
			selfScoring    | 0 | 0    | commune    | 1 | 0  | officer,head
			selfScoring    | 1 | 0    | commune    | 2 | 2  | head,coordinator
			scorePreparation | 0 | 0  | unit       | 1 | 0  | officer,head
			scorePreparation | 1 | 0  | unit       | 2 | 2  | head,parentHead
			authorityData  | 0 | 0    | department | 1 | 0  | officer,head
			authorityData  | 1 | 0    | department | 2 | 2  | head,coordinator
			appraisal      | 0 | 0    | department | 1 | 0  | appraiser,coordinator
			appraisal      | 1 | 0    | department | 2 | 2  | coordinator,leader
			step           | 0 | 0    | unit       | 1 | 0  | officer,head
			step           | 1 | 0    | unit       | 2 | 3  | head,parentHead
			implementingDocument | 0 | 0 | department | 1 | 0 | head
			implementingDocument | 1 | 0 | commune    | 2 | 3 | head,coordinator
			extensionRequest | 0 | 0  | department | 1 | 0  | officer
			extensionRequest | 1 | 0  | issuer     | 2 | 2  | officer,head,viceChair
			obstacle       | 0 | 0    | department | 1 | 0  | officer
			obstacle       | 1 | 0    | department | 2 | 3  | officer,coordinator
			obstacle       | 2 | 0    | issuer     | 3 | 5  | coordinator,viceChair
			explanation    | 0 | 0    | commune    | 1 | 0  | officer,coordinator
			explanation    | 1 | 0    | department | 2 | 1  | officer,viceChair
			""")
	void escalationStepNamesTheNextStep(String kind, int recorded, double points, String agency, int level, int afterWorkingDays, String recipients) {
		DmnDecisionResultEntries step = escalationStep(kind, recorded, points, agency).getSingleResult();
		assertThat(step.getEntryMap()).containsEntry("level", level).containsEntry("afterWorkingDays", afterWorkingDays).containsEntry("recipients", recipients);
	}

	@ParameterizedTest
	@CsvSource({ "assignment, 4", "coordination, 2", "agencyReport, 3", "periodicReport, 2", "selfScoring, 2", "authorityData, 2", "scorePreparation, 2", "appraisal, 2", "step, 2",
			"implementingDocument, 2", "assignment, 7", "unknown, 0" })
	void escalationStepEndsAtTheTopOfTheLadder(String kind, int recorded) {
		assertThat(escalationStep(kind, recorded, 5, "department")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyObligation")
	void everyObligationHasALadderThatClimbs(Obligation.Kind kind, double points, String agency) {
		int level = 0;
		int days = -1;
		for (DmnDecisionResult next = escalationStep(kind.decisionInput(), 0, points, agency); !next.isEmpty();
				next = escalationStep(kind.decisionInput(), level, points, agency)) {
			assertThat(next.getSingleResult().<Integer>getEntry("level")).isEqualTo(level + 1);
			assertThat(next.getSingleResult().<Integer>getEntry("afterWorkingDays")).isGreaterThan(days);
			level++;
			days = next.getSingleResult().getEntry("afterWorkingDays");
		}
		assertThat(level).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "assignment, 5", "coordination, 3", "agencyReport, 2", "periodicReport, 1", "selfScoring, 3", "authorityData, 3", "scorePreparation, 1", "appraisal, 2", "step, 1",
			"implementingDocument, 3", "extensionRequest, 1", "obstacle, 1", "explanation, 1" })
	void reminderLeadSaysHowManyWorkingDaysBefore(String kind, int workingDays) {
		assertThat(DMN.evaluateDecision(REMINDER_LEAD, Variables.putValue("obligationKind", kind)).<Integer>getSingleEntry()).isEqualTo(workingDays);
	}

	@ParameterizedTest
	@EnumSource(Obligation.Kind.class)
	void everyKindIsRemindedOf(Obligation.Kind kind) {
		assertThat(DMN.evaluateDecision(REMINDER_LEAD, Variables.putValue("obligationKind", kind.decisionInput())).<Integer>getSingleEntry()).isPositive();
	}

	static Stream<Arguments> everyObligation() {
		return Stream.of(Obligation.Kind.values())
			.flatMap(kind -> Stream.of(0.0, 0.5, 1.0, 10.0)
				.flatMap(points -> AgencyKind.all().keySet().stream().map(agency -> Arguments.of(kind, points, agency))));
	}

	private static DmnDecisionResult escalationStep(String kind, int recorded, double points, String agency) {
		return DMN.evaluateDecision(ESCALATION_STEP, Variables.putValue("obligationKind", kind)
			.putValue("escalationLevel", recorded)
			.putValue("pointsAtStake", points)
			.putValue("agencyKind", agency));
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
