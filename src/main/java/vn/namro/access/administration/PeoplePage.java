package vn.namro.access.administration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;

/** The people of the administrator's agencies, and a form for a new one. */
@Controller
@RequestMapping("/administration/people")
class PeoplePage {

	private static final int SIZE = 50;

	private static final int UNPROCESSABLE = 422;

	private final Registers registers;

	private final Personnel personnel;

	private final EngineClock clock;

	PeoplePage(Registers registers, Personnel personnel, EngineClock clock) {
		this.registers = registers;
		this.personnel = personnel;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal Person administrator, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page,
			Model model) {
		var tenants = administrator.tenantsOf(Groups.ADMINISTRATOR);
		long total = this.registers.count(tenants, q.strip());
		int last = (int) Math.max(0, (total - 1) / SIZE);
		int shown = Math.min(Math.max(page, 0), last);
		model.addAttribute("people", this.registers.page(tenants, q.strip(), LocalDate.now(this.clock), shown, SIZE));
		model.addAttribute("words", q.strip());
		model.addAttribute("total", total);
		model.addAttribute("page", shown);
		model.addAttribute("last", last);
		model.addAttribute("now", this.clock.now());
		return "administration/people";
	}

	@GetMapping("/new")
	String form(@AuthenticationPrincipal Person administrator, Model model) {
		return form(administrator, new PersonForm("", "", null), OfficeForm.EMPTY, model);
	}

	@PostMapping("/new")
	String create(@AuthenticationPrincipal Person administrator, PersonForm person, OfficeForm office, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		try {
			OneTimePassword password = this.personnel.create(administrator, person, office);
			flash.addFlashAttribute("password", password.text());
			flash.addAttribute("account", person.account());
			return "redirect:/administration/people/{account}";
		}
		catch (InvalidInputException ex) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", ex.getMessage());
			return form(administrator, person, office, model);
		}
	}

	private String form(Person administrator, PersonForm person, OfficeForm office, Model model) {
		model.addAttribute("person", person);
		model.addAttribute("office", office);
		model.addAttribute("roles", roles());
		model.addAttribute("agencies", this.personnel.agenciesOf(administrator));
		return "administration/new-person";
	}

	/** The roles with what people call them, in the order of {@link Groups#ALL}. */
	static Map<String, String> roles() {
		Map<String, String> roles = new LinkedHashMap<>();
		Groups.ALL.forEach(role -> roles.put(role, Groups.nameOf(role)));
		return roles;
	}

}
