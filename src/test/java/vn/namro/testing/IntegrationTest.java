package vn.namro.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application on a real server with a PostgreSQL of its own. All of them share one context, so a
 * test adds nothing to this annotation and relies on no data but what it made.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ClockGivenBack.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.location=classpath:/application.yaml", "namro.data-dir=target/test-data/${random.uuid}",
				"namro.demo=true", "namro.durable=false", "namro.demo-year.enabled=false", "namro.launch-chunk=12", "camunda.bpm.job-execution.enabled=false",
				// tests sweep when they say so
				"namro.substitution.sweep=P1D", "namro.reorganisation.sweep=P1D", "namro.notices.dispatch.sweep=P1D", "namro.exchange.sweep=P1D" })
@Import({ YearFixture.class, SecondProvince.class, Http.class, PlanFixture.class, ProcessDriver.class, Ledger.class, ProofFixture.class, CoverageEngineConfiguration.class, EvidenceFixture.class, SheetFixture.class, LongList.class, ReportFixture.class, BenchFixture.class })
public @interface IntegrationTest {
}
