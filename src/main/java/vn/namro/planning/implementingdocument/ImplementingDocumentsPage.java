package vn.namro.planning.implementingdocument;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;

/** Who has sent the implementing document of a plan and who is missing, as far as the person may see. */
@Controller
class ImplementingDocumentsPage {

	private final Plans plans;

	private final PlanPapers papers;

	private final ImplementingDocuments documents;

	private final Agencies agencies;

	private final EngineClock clock;

	ImplementingDocumentsPage(Plans plans, PlanPapers papers, ImplementingDocuments documents, Agencies agencies, EngineClock clock) {
		this.plans = plans;
		this.papers = papers;
		this.documents = documents;
		this.agencies = agencies;
		this.clock = clock;
	}

	@GetMapping("/plans/{code}/documents")
	String show(@PathVariable String code, @AuthenticationPrincipal Person person, Model model) {
		Plan plan = this.plans.find(code)
			.filter(found -> person.sharesProvinceWith(this.agencies.get(found.issuerAgency()).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + code + "'."));
		List<DocumentRow> rows = this.documents.of(code, person.tenants());
		model.addAttribute("plan", plan);
		model.addAttribute("wanted", this.papers.of(code).implementingDocument());
		model.addAttribute("coordinator", this.agencies.get(plan.coordinatorAgency()).name());
		model.addAttribute("missing", rows.stream().filter(row -> !row.sent()).toList());
		model.addAttribute("sent", rows.stream().filter(DocumentRow::sent).toList());
		model.addAttribute("now", this.clock.now());
		return "cascade/documents";
	}

}
