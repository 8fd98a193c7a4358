package vn.namro.planning.cascade;

import java.util.List;
import java.util.Map;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;

/** The way down a plan, folded: indices with criteria and items first, then the agencies of one item or the items of one agency, page by page. */
@Controller
@RequestMapping("/plans/{code}/cascade")
class CascadePage {

	private static final int SIZE = 50;

	private final Plans plans;

	private final PlanPapers papers;

	private final Agencies agencies;

	private final Criteria criteria;

	private final CascadeQuery query;

	private final Lineage lineage;

	private final EngineClock clock;

	CascadePage(Plans plans, PlanPapers papers, Agencies agencies, Criteria criteria, CascadeQuery query, Lineage lineage, EngineClock clock) {
		this.plans = plans;
		this.papers = papers;
		this.agencies = agencies;
		this.criteria = criteria;
		this.query = query;
		this.lineage = lineage;
		this.clock = clock;
	}

	@GetMapping
	String tree(@PathVariable String code, @AuthenticationPrincipal Person person, Model model) {
		Plan plan = visible(code, person);
		String province = this.agencies.get(plan.issuerAgency()).province();
		model.addAttribute("plan", plan);
		model.addAttribute("tree", IndexTree.of(this.query.items(code, null, person), titles(plan)));
		model.addAttribute("parents", this.lineage.parents(this.papers.of(code), province));
		model.addAttribute("children", this.lineage.children(code, person));
		model.addAttribute("agencies", this.agencies.of(province).stream().filter(agency -> person.tenants().contains(agency.tenantId())).toList());
		return "cascade/tree";
	}

	@GetMapping("/items/{item}")
	String item(@PathVariable String code, @PathVariable String item, @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "0") int page,
			Model model) {
		Plan plan = visible(code, person);
		ItemSum sum = this.query.items(code, item, person)
			.stream()
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Kế hoạch không có nhiệm vụ '" + item + "'."));
		model.addAttribute("item", sum);
		model.addAttribute("criteria", IndexTree.titled(sum.criteria(), titles(plan)));
		return branches(plan, item, null, person, page, model);
	}

	@GetMapping("/agencies/{agency}")
	String agency(@PathVariable String code, @PathVariable String agency, @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "0") int page,
			Model model) {
		Plan plan = visible(code, person);
		Agency shown = this.agencies.find(agency)
			.filter(found -> person.tenants().contains(found.tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có cơ quan '" + agency + "' trong phạm vi của người dùng."));
		model.addAttribute("agency", shown);
		return branches(plan, null, shown.code(), person, page, model);
	}

	private String branches(Plan plan, String item, String agency, Person person, int page, Model model) {
		long total = this.query.count(plan.code(), item, agency, person);
		int last = (int) Math.max(0, (total - 1) / SIZE);
		int shown = Math.min(Math.max(page, 0), last);
		List<Branch> branches = this.query.branches(plan.code(), item, agency, person, shown, SIZE);
		model.addAttribute("plan", plan);
		model.addAttribute("branches", branches);
		model.addAttribute("total", total);
		model.addAttribute("page", shown);
		model.addAttribute("last", last);
		model.addAttribute("now", this.clock.now());
		return "cascade/branches";
	}

	private Map<String, String> titles(Plan plan) {
		return this.criteria.titles(plan.originalYear(), plan.criteriaSet());
	}

	private Plan visible(String code, Person person) {
		return this.plans.find(code)
			.filter(plan -> person.sharesProvinceWith(this.agencies.get(plan.issuerAgency()).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + code + "'."));
	}

}
