package vn.namro.year.simulation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.papers.document.BrokenTemplateException;
import vn.namro.planning.plan.PlanCheck;
import vn.namro.planning.plan.PlanFile;
import vn.namro.platform.input.InvalidInputException;

/** The command {@code simulate}: a plan's whole year in a private, throw-away database. */
public final class SimulateCommand {

	/** Does not notice by itself that there is no web server. */
	private static final String WEB_ONLY = "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration";

	private static final int DONE = 0;

	private static final int BROKEN = 1;

	private static final int WRONG_INPUT = 2;

	private final Class<?> application;

	private final PrintStream out;

	private final PrintStream errors;

	public SimulateCommand(Class<?> application, PrintStream out, PrintStream errors) {
		this.application = application;
		this.out = out;
		this.errors = errors;
	}

	/**
	 * @param args with the command's word first
	 * @return 0 when every invariant holds, 1 when one does not, 2 when the input is wrong
	 */
	public int run(String[] args) {
		try {
			String configDirectory = System.getenv().getOrDefault("NAMRO_CONFIG_DIR", "./config");
			return simulate(SimulationArguments.parse(Arrays.copyOfRange(args, 1, args.length), Path.of(configDirectory)));
		}
		catch (InvalidInputException ex) {
			ex.messages().forEach(this.errors::println);
			return WRONG_INPUT;
		}
		catch (BrokenTemplateException ex) {
			this.errors.println(ex.getMessage());
			return WRONG_INPUT;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int simulate(SimulationArguments arguments) throws IOException {
		// Everything a person may have got wrong is read before the engine starts.
		PlanFile plan = PlanCheck.read(arguments.plan(), arguments.configDirectory());
		OrganisationFile organisation = OrganisationFile.read(arguments.configDirectory().resolve("organisation/" + plan.organisation() + ".yaml"));
		List<CriteriaSetFile> criteriaSets = plan.criteriaSets()
			.stream()
			.map(set -> CriteriaSetFile.read(arguments.configDirectory().resolve("catalogues/" + set + ".yaml")))
			.toList();
		Behaviour behaviour = Behaviour.read(arguments.behaviour());
		prepare(arguments.out());
		this.out.println("Mô phỏng năm " + plan.year() + ": " + plan.title());
		this.out.println("Khởi động bộ máy quy trình và cơ sở dữ liệu tạm …");
		Path database = Files.createTempDirectory("namro-simulate");
		try (ConfigurableApplicationContext context = start(database)) {
			context.getBean(SimulatedYear.class).play(plan, organisation, criteriaSets, behaviour, arguments.seed(), this.out);
			return conclude(context, plan, arguments);
		}
		finally {
			FileSystemUtils.deleteRecursively(database);
		}
	}

	private int conclude(ConfigurableApplicationContext context, PlanFile plan, SimulationArguments arguments) throws IOException {
		YearLedger ledger = context.getBean(YearLedger.class);
		List<Invariants.Invariant> invariants = context.getBean(Invariants.class).check();
		YearJson year = new YearJson(plan.code(), plan.year(), arguments.seed(), ledger.assignments(), ledger.agencyReports(), ledger.provinceReports(),
				ledger.scores(), invariants);
		year.write(arguments.out());
		context.getBean(SimulatedPapers.class).write(arguments.out());
		new Summary(this.out).print(year, arguments.out());
		return invariants.stream().allMatch(Invariants.Invariant::holds) ? DONE : BROKEN;
	}

	private static void prepare(Path out) {
		try {
			Files.createDirectories(out);
		}
		catch (IOException ex) {
			throw new InvalidInputException("Không tạo được thư mục kết quả " + out + ".");
		}
	}

	private ConfigurableApplicationContext start(Path database) {
		return new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run("--spring.datasource.url=", "--namro.data-dir=" + database, "--namro.durable=false",
					"--namro.demo=false", "--camunda.bpm.job-execution.enabled=false",
					"--logging.level.root=ERROR", "--spring.autoconfigure.exclude=" + WEB_ONLY);
	}

}
