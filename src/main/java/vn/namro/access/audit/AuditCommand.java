package vn.namro.access.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;

import javax.sql.DataSource;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.namro.platform.database.CommandDatabase;
import vn.namro.platform.database.DatabaseLogin;
import vn.namro.platform.input.InvalidInputException;

/** The command {@code audit}: works beside a running application and without one, and never starts the engine. */
public final class AuditCommand {

	private static final int DONE = 0;

	private static final int BROKEN = 1;

	private static final int WRONG_INPUT = 2;

	private final PrintStream out;

	private final PrintStream errors;

	public AuditCommand(PrintStream out, PrintStream errors) {
		this.out = out;
		this.errors = errors;
	}

	/** Nothing but the settings of the application. */
	@Configuration(proxyBeanMethods = false)
	static class Settings {
	}

	/**
	 * @param args with the command's word first
	 * @return 0 done and intact, 1 tampered with, 2 wrong use or no database
	 */
	public int run(String[] args) {
		try {
			AuditArguments arguments = AuditArguments.parse(Arrays.asList(args).subList(1, args.length));
			try (ConfigurableApplicationContext context = settings();
					CommandDatabase database = CommandDatabase.open(context.getEnvironment())) {
				return run(arguments, dataSource(database.login()), context.getEnvironment());
			}
		}
		catch (InvalidInputException ex) {
			ex.messages().forEach(this.errors::println);
		}
		catch (SQLException | IOException | UncheckedIOException ex) {
			this.errors.println("Không đọc được nhật ký kiểm tra: " + ex.getMessage());
		}
		return WRONG_INPUT;
	}

	private int run(AuditArguments arguments, DataSource database, Environment settings) throws SQLException, IOException {
		if (arguments.export()) {
			export(arguments, database);
			return DONE;
		}
		Verdict verdict = new LedgerCheck(database, new Anchors(Path.of(settings.getRequiredProperty("namro.audit.anchors")))).run();
		print(verdict);
		return verdict.intact() ? DONE : BROKEN;
	}

	/** A file appears whole or not at all. */
	private void export(AuditArguments arguments, DataSource database) throws SQLException, IOException {
		Path draft = arguments.out().resolveSibling(arguments.out().getFileName() + ".part");
		try (Writer writer = Files.newBufferedWriter(draft)) {
			new AuditExport(new AuditEntries(database)).jsonLines(AuditQuery.period(arguments.from(), arguments.to()), writer);
		}
		Files.move(draft, arguments.out(), StandardCopyOption.REPLACE_EXISTING);
		this.out.println("Đã xuất nhật ký kiểm tra ra " + arguments.out());
	}

	private void print(Verdict verdict) {
		verdict.findings().forEach(finding -> this.out.println(finding.text()));
		if (verdict.unnamed() > 0) {
			this.out.println("… và " + verdict.unnamed() + " dấu hiệu khác");
		}
		verdict.warnings().forEach(warning -> this.out.println("Lưu ý: " + warning));
		if (verdict.unsealed() > 0) {
			this.out.println("Lưu ý: " + verdict.unsealed() + " mục chưa niêm phong vì còn giao dịch đang chạy.");
		}
		this.out.println(verdict.intact() ? "Nhật ký kiểm tra nguyên vẹn: " + verdict.links() + " mục đã niêm phong."
				: "Nhật ký kiểm tra có dấu hiệu can thiệp: " + (verdict.findings().size() + verdict.unnamed()) + " chỗ trên " + verdict.links() + " mục đã niêm phong.");
	}

	private static DataSource dataSource(DatabaseLogin login) {
		return login.account() == null ? new DriverManagerDataSource(login.url()) : new DriverManagerDataSource(login.url(), login.account(), login.password());
	}

	private static ConfigurableApplicationContext settings() {
		return new SpringApplicationBuilder(Settings.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run("--logging.level.root=ERROR");
	}

}
