package vn.namro.agencies.organisationimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.Problem;

/** Takes the organisation that a province hands in, whole or not at all. */
@Component
class OrganisationIntake {

	/** @param accepted number of agencies taken, or that would be */
	record Outcome(int accepted, List<Finding> errors, List<Finding> warnings) {

		static Outcome of(List<Finding> findings, int agencies) {
			return new Outcome(Finding.anyError(findings) ? 0 : agencies, findings.stream().filter(Finding::isError).toList(),
					findings.stream().filter(finding -> !finding.isError()).toList());
		}

	}

	private final Agencies agencies;

	OrganisationIntake(Agencies agencies) {
		this.agencies = agencies;
	}

	/** @param province whose organisation the person may change */
	@Transactional
	Outcome take(OrganisationDraft draft, String province, boolean dryRun) {
		List<Finding> findings = new ArrayList<>(draft.findings());
		OrganisationFile file = draft.file();
		if (file == null || file.agencies() == null || file.province() == null) {
			if (findings.isEmpty()) {
				findings.add(Finding.error(Place.NOWHERE, "file.incomplete", "Tệp cần có tỉnh và danh sách cơ quan.", null));
			}
			return Outcome.of(findings, 0);
		}
		check(file, province).forEach(problem -> findings.add(problem.at(draft.locator())));
		if (!Finding.anyError(findings) && !dryRun) {
			this.agencies.load(file);
		}
		return Outcome.of(findings, file.agencies().size());
	}

	private List<Problem> check(OrganisationFile file, String province) {
		if (!province.equals(file.province().code())) {
			return List.of(Problem.error(List.of("province", "code"), "province.foreign", "Mã tỉnh '" + file.province().code() + "' không phải tỉnh của anh/chị ('" + province + "').", null));
		}
		Map<String, Agency> known = OrganisationRules.byCode(this.agencies.of(province));
		file.agencies().forEach(entry -> {
			if (entry.code() != null) {
				this.agencies.find(entry.code()).ifPresent(agency -> known.put(agency.code(), agency));
			}
		});
		return OrganisationRules.check(file, known);
	}

}
