package vn.namro;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.platform.engine.UserTaskListener;

/** The engine stays at the edge: one door out, one class in per task. */
@AnalyzeClasses(packages = "vn.namro", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	/** One class in per task, one door out. */
	private static final String AT_THE_EDGE = ".*(Delegate|Listener|Process)";

	/**
	 * Who else knows the engine, and why: the inbox and its filters ask for tasks with the person's own rights, a
	 * simulation plays the engine's clock, jobs and people, the people tell the engine who is who and who acts, the audit
	 * ledger writes down what people do with the engine, and rules are read with its parser of FEEL.
	 */
	private static final String EXCEPTIONS = ".*\\.(inbox\\.Inbox|inbox\\.TasklistFilters|simulation\\.SimulatedEngine|people\\.Directory|people\\.EngineIdentity(\\$Factory)?|people\\.IdentityConfiguration|audit\\.Engine\\w+|formula\\.(Feel\\w+|ForbiddenWords))";

	@ArchTest
	static final ArchRule theEngineStaysAtTheEdge = noClasses()
		.that()
		.haveNameNotMatching(AT_THE_EDGE)
		.and()
		.haveNameNotMatching(EXCEPTIONS)
		.and()
		.resideOutsideOfPackages("vn.namro.platform.engine..", "vn.namro.access.security..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..");

	@ArchTest
	static final ArchRule exceptionsAreStillNeeded = classes().that()
		.haveNameMatching(EXCEPTIONS)
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..");

	@ArchTest
	static final ArchRule onlyProcessesStartAndCorrelate = noClasses().that()
		.haveNameNotMatching(".*(Process|ProcessStarter)")
		.and()
		.haveNameNotMatching(EXCEPTIONS)
		.should()
		.dependOnClassesThat()
		.belongToAnyOf(RuntimeService.class, TaskService.class);

	@ArchTest
	static final ArchRule listenersOfTasksShareOneParent = classes().that()
		.haveSimpleNameEndingWith("Listener")
		.and()
		.implement(TaskListener.class)
		.should()
		.beAssignableTo(UserTaskListener.class);

	@ArchTest
	static final ArchRule whatTheEngineCallsIsPackagePrivate = classes().that()
		.haveNameMatching(".*(Delegate|Listener)")
		.and()
		.areAnnotatedWith(Component.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule controllersArePackagePrivate = classes().that()
		.areAnnotatedWith(RestController.class)
		.or()
		.areAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule eventListenersArePackagePrivate = methods().that().areAnnotatedWith(EventListener.class).should().bePackagePrivate();

	@ArchTest
	static final ArchRule dependenciesComeThroughTheConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	@ArchTest
	static final ArchRule noStateThatAnybodyMayChange = fields().that()
		.areStatic()
		.and()
		.doNotHaveName("log")
		.should()
		.beFinal();

	@ArchTest
	static final ArchRule onlyTheCommandsWriteToTheConsole = noClasses().that()
		.doNotHaveSimpleName("Commands")
		.should(ACCESS_STANDARD_STREAMS);

	@ArchTest
	static final ArchRule loggingIsSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

	@ArchTest
	static final ArchRule queriesAreReadToTheEnd = noClasses()
		.should()
		.callMethod(JdbcClient.MappedQuerySpec.class, "stream")
		.because("such a stream keeps its connection until somebody closes it; lists give it back");

	@ArchTest
	static final ArchRule timeComesFromTheEnginesClock = noClasses()
		.should()
		.callMethod(java.time.Instant.class, "now")
		.orShould()
		.callMethod(java.time.OffsetDateTime.class, "now")
		.orShould()
		.callMethod(java.time.LocalDate.class, "now")
		.orShould()
		.callMethod(System.class, "currentTimeMillis");

}
