package vn.namro.access.administration;

import java.io.PrintStream;
import java.util.Arrays;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import vn.namro.platform.input.InvalidInputException;

/** The command {@code administrator}: makes the first administrator of an installation and prints a password once. */
public final class AdministratorCommand {

	/** Does not notice by itself that there is no web server. */
	private static final String WEB_ONLY = "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration";

	private static final int DONE = 0;

	private static final int NOT_STARTED = 1;

	private static final int WRONG_INPUT = 2;

	private final Class<?> application;

	private final PrintStream out;

	private final PrintStream errors;

	public AdministratorCommand(Class<?> application, PrintStream out, PrintStream errors) {
		this.application = application;
		this.out = out;
		this.errors = errors;
	}

	/**
	 * @param args with the command's word first
	 * @return 0 done, 1 when the database cannot be used, 2 when the input is wrong or there is an administrator already
	 */
	public int run(String[] args) {
		try {
			create(AdministratorArguments.parse(Arrays.copyOfRange(args, 1, args.length)));
			return DONE;
		}
		catch (InvalidInputException ex) {
			ex.messages().forEach(this.errors::println);
			return WRONG_INPUT;
		}
		catch (RuntimeException ex) {
			this.errors.println(NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
			return NOT_STARTED;
		}
	}

	private void create(AdministratorArguments arguments) {
		OneTimePassword password = OneTimePassword.generate();
		try (ConfigurableApplicationContext context = start()) {
			context.getBean(FirstAdministrator.class).create(arguments.person(), arguments.agency(), arguments.organisation(), password.text());
		}
		this.out.println("Đã lập quản trị hệ thống '" + arguments.person().account() + "'. Mật khẩu dùng một lần, phải đổi khi đăng nhập:");
		this.out.println(password.text());
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run("--namro.demo=false", "--camunda.bpm.job-execution.enabled=false", "--logging.level.root=OFF",
					"--spring.autoconfigure.exclude=" + WEB_ONLY);
	}

}
