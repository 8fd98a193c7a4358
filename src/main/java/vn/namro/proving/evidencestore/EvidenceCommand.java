package vn.namro.proving.evidencestore;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.namro.platform.database.CommandDatabase;
import vn.namro.platform.database.DatabaseLogin;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidencestore.EvidenceCheck.Result;

/** The command {@code evidence}: works beside a running application and without one, and never starts the engine. */
public final class EvidenceCommand {

	private static final int DONE = 0;

	private static final int BROKEN = 1;

	private static final int WRONG_INPUT = 2;

	private final PrintStream out;

	private final PrintStream errors;

	public EvidenceCommand(PrintStream out, PrintStream errors) {
		this.out = out;
		this.errors = errors;
	}

	/** Nothing but the settings of the application. */
	@Configuration(proxyBeanMethods = false)
	static class Settings {
	}

	/**
	 * @param args with the command's word first
	 * @return 0 every byte is there and unaltered, 1 something is wrong, 2 wrong use or no database
	 */
	public int run(String[] args) {
		if (args.length != 2 || !args[1].equals("verify")) {
			this.errors.println("Cách dùng: java -jar namro.jar evidence verify");
			return WRONG_INPUT;
		}
		try (ConfigurableApplicationContext context = settings(); CommandDatabase database = CommandDatabase.open(context.getEnvironment())) {
			return verify(database.login(), context.getEnvironment());
		}
		catch (InvalidInputException ex) {
			ex.messages().forEach(this.errors::println);
		}
		catch (IOException | UncheckedIOException | DataAccessException ex) {
			this.errors.println("Không đọc được kho minh chứng: " + ex.getMessage());
		}
		return WRONG_INPUT;
	}

	private int verify(DatabaseLogin login, Environment settings) throws IOException {
		SingleConnectionDataSource server = new SingleConnectionDataSource(login.url(), true);
		server.setUsername(login.account());
		server.setPassword(login.password());
		server.setSchema("namro");
		try {
			JdbcClient jdbc = JdbcClient.create(server);
			Stores stores = new Stores(new DatabaseContentStore(jdbc), s3(settings));
			Result result = new EvidenceCheck(new Contents(jdbc, stores, new EngineClock()), stores, this.out::println).run();
			this.out.println(result.found() == 0 ? "Kho minh chứng nguyên vẹn: " + result.checked() + " tệp, " + result.bytes() + " byte."
					: "Kho minh chứng có " + result.found() + " chỗ sai trên " + result.checked() + " tệp.");
			return result.found() == 0 ? DONE : BROKEN;
		}
		finally {
			server.destroy();
		}
	}

	private static Optional<ListedContentStore> s3(Environment settings) {
		return Binder.get(settings)
			.bind("namro.evidence.s3", EvidenceSettings.S3.class)
			.map(s3 -> (ListedContentStore) S3Configuration.store(s3))
			.map(Optional::of)
			.orElse(Optional.empty());
	}

	private static ConfigurableApplicationContext settings() {
		return new SpringApplicationBuilder(Settings.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run("--logging.level.root=ERROR");
	}

}
