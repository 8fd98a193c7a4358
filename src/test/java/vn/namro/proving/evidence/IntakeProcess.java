package vn.namro.proving.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.namro.platform.engine.EngineClock;

/** A process with nothing but the intake, which hands in many files at once and says which were acknowledged; tests limit or kill it. */
final class IntakeProcess {

	@Configuration
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, JacksonAutoConfiguration.class, ConfigurationPropertiesAutoConfiguration.class })
	@ComponentScan({ "vn.namro.proving.evidence", "vn.namro.proving.evidencestore", "vn.namro.proving.contentcheck", "vn.namro.proving.virusscan", "vn.namro.proving.pdfsignature" })
	@ConfigurationPropertiesScan({ "vn.namro.proving.evidencestore", "vn.namro.proving.contentcheck", "vn.namro.proving.virusscan", "vn.namro.proving.pdfsignature" })
	@Import(EngineClock.class)
	static class Parts {
	}

	/** @param args address of the database, folder for temporary files, how many files, bytes of each */
	public static void main(String[] args) throws InterruptedException {
		int amount = Integer.parseInt(args[2]);
		long size = Long.parseLong(args[3]);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.lazyInitialization(true)
			.run("--spring.config.location=optional:classpath:/none/", "--logging.level.root=ERROR", "--spring.datasource.url=" + args[0], "--namro.evidence.temp-dir=" + args[1])) {
			EvidenceIntake intake = context.getBean(EvidenceIntake.class);
			ExecutorService people = Executors.newFixedThreadPool(amount);
			CountDownLatch together = new CountDownLatch(amount);
			for (int i = 0; i < amount; i++) {
				int number = i;
				people.submit(() -> handIn(intake, number, size, together));
			}
			people.shutdown();
			people.awaitTermination(10, TimeUnit.MINUTES);
		}
	}

	private static void handIn(EvidenceIntake intake, int number, long size, CountDownLatch together) {
		try {
			together.countDown();
			together.await();
			EvidenceDocument document = new EvidenceDocument(number + "/BC", null, null, "Tệp " + number);
			StoredEvidence stored = intake.store(NewEvidence.of(EvidenceDatabase.AGENCY, number + ".txt", "thu").describedBy(document, null), new Letters(number, size));
			say("stored " + stored.sha256());
		}
		catch (Exception | OutOfMemoryError ex) {
			say("failed " + ex);
		}
	}

	private static synchronized void say(String line) {
		System.out.println(line);
		System.out.flush();
	}

	/** A text of any size that lies nowhere. */
	private static final class Letters extends InputStream {

		private final byte[] line;

		private long left;

		private ByteArrayInputStream present = new ByteArrayInputStream(new byte[0]);

		Letters(int number, long size) {
			this.line = ("Dòng của tệp " + number + " ").repeat(100).concat("\n").getBytes(StandardCharsets.UTF_8);
			this.left = size;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0];
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			if (this.left <= 0) {
				return -1;
			}
			if (this.present.available() == 0) {
				this.present = new ByteArrayInputStream(this.line);
			}
			int read = this.present.read(target, offset, length);
			this.left -= read;
			return read;
		}

	}

	private IntakeProcess() {
	}

}
