package vn.namro.results.publication;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.namro.platform.database.CommandDatabase;
import vn.namro.platform.database.DatabaseLogin;
import vn.namro.platform.input.InvalidInputException;

/** The command {@code results verify}: works beside a running application and without one, and never starts the engine. */
public final class ResultsCommand {

	private static final int DONE = 0;

	private static final int BROKEN = 1;

	private static final int WRONG_INPUT = 2;

	private final PrintStream out;

	private final PrintStream errors;

	public ResultsCommand(PrintStream out, PrintStream errors) {
		this.out = out;
		this.errors = errors;
	}

	/** Nothing but the settings of the application. */
	@Configuration(proxyBeanMethods = false)
	static class Settings {
	}

	/**
	 * @param args with the command's word first
	 * @return 0 all as published, 1 something altered or missing, 2 wrong use or no database
	 */
	public int run(String[] args) {
		if (!Arrays.asList(args).equals(List.of("results", "verify"))) {
			this.errors.println("Cách dùng: results verify   đối chiếu kết quả đã công bố với mã băm và nhật ký: 0 nguyên vẹn, 1 sai lệch");
			return WRONG_INPUT;
		}
		try (ConfigurableApplicationContext context = settings(); CommandDatabase database = CommandDatabase.open(context.getEnvironment())) {
			DatabaseLogin login = database.login();
			return report(new SnapshotCheck(login.account() == null ? new DriverManagerDataSource(login.url())
					: new DriverManagerDataSource(login.url(), login.account(), login.password())));
		}
		catch (InvalidInputException ex) {
			ex.messages().forEach(this.errors::println);
		}
		catch (IOException | DataAccessException ex) {
			this.errors.println("Không đọc được kết quả đã công bố: " + ex.getMessage());
		}
		return WRONG_INPUT;
	}

	int report(SnapshotCheck check) {
		List<SnapshotCheck.Finding> snapshots = check.snapshots();
		List<String> missing = check.missing();
		List<String> astray = check.astray();
		snapshots.stream().filter(SnapshotCheck.Finding::altered).forEach(found -> this.out.println("Nội dung không khớp mã băm: " + found.name()));
		snapshots.stream().filter(SnapshotCheck.Finding::unrecorded).forEach(found -> this.out.println("Nhật ký kiểm tra không ghi mã băm, quyết định hoặc lý do như vậy: " + found.name()));
		missing.forEach(subject -> this.out.println("Đã công bố theo nhật ký nhưng không còn: " + subject));
		astray.forEach(result -> this.out.println("Kết quả đang hiện không phải lần công bố cuối: " + result));
		boolean intact = missing.isEmpty() && astray.isEmpty() && snapshots.stream().allMatch(SnapshotCheck.Finding::intact);
		this.out.println(intact ? "Kết quả đã công bố nguyên vẹn: " + snapshots.size() + " lần công bố, đính chính."
				: "Kết quả đã công bố có sai lệch; chạy thêm audit verify để biết nhật ký có nguyên vẹn không.");
		return intact ? DONE : BROKEN;
	}

	private static ConfigurableApplicationContext settings() {
		return new SpringApplicationBuilder(Settings.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run("--logging.level.root=ERROR");
	}

}
