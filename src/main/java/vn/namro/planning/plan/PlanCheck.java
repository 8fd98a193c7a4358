package vn.namro.planning.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.workbook.Problem;

/** Reads a plan file and checks it against the organisation, naming file, line and field of everything wrong. */
public final class PlanCheck {

	private PlanCheck() {
	}

	/**
	 * @param configDirectory holds {@code organisation/<name>.yaml} of the organisation that the plan names
	 * @throws InvalidInputException with one message for each thing that is wrong
	 */
	public static PlanFile read(Path file, Path configDirectory) {
		YamlFile yaml = YamlFile.read(file);
		PlanFile plan = yaml.as(PlanFile.class);
		if (plan.organisation() == null) {
			throw new InvalidInputException(yaml.complain("chưa nêu tổ chức áp dụng", "organisation"));
		}
		OrganisationFile organisation = OrganisationFile.read(configDirectory.resolve("organisation/" + plan.organisation() + ".yaml"));
		PlanContext context = new PlanContext(AgencyBook.of(organisation), Set.of(), day -> true);
		List<String> complaints = PlanRules.check(plan, context)
			.stream()
			.filter(Problem::isError)
			.map(problem -> yaml.complain(problem.message(), problem.path().toArray()))
			.toList();
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return plan;
	}

}
