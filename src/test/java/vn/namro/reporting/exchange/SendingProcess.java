package vn.namro.reporting.exchange;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.namro.platform.engine.EngineClock;
import vn.namro.reporting.reportissue.ReportIssues;

/** A node that does nothing but empty the outbox once: to be killed while it does. */
final class SendingProcess {

	static final String SECRET = "mat-ma-cua-truc-lien-thong";

	private SendingProcess() {
	}

	/** @param arguments database and address to call */
	public static void main(String[] arguments) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.registerBean(JdbcClient.class, () -> JdbcClient.create(new DriverManagerDataSource(arguments[0])));
			context.registerBean(ObjectMapper.class, () -> Samples.JSON);
			context.register(ReportIssues.class, Handovers.class);
			context.refresh();
			EngineClock clock = new EngineClock();
			ExchangeSettings.Hook hook = new ExchangeSettings.Hook(arguments[1], SECRET, true, Duration.ofMinutes(2));
			ExchangeSettings settings = new ExchangeSettings(null, hook, null, 20, Duration.ofMinutes(15));
			Ways ways = new Ways(List.of(new Webhook(hook, Samples.announcement(), clock)));
			System.out.println("sent " + new HandoverSender(context.getBean(Handovers.class), ways, settings, clock).sendSome());
		}
	}

}
