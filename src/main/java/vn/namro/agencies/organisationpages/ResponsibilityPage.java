package vn.namro.agencies.organisationpages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.input.InvalidInputException;

/** Says which leader of the province answers for an agency, from which day to which. */
@Controller
@RequestMapping("/administration/organisation/{code}/responsibilities")
class ResponsibilityPage {

	private final Structure structure;

	private final Responsibilities responsibilities;

	ResponsibilityPage(Structure structure, Responsibilities responsibilities) {
		this.structure = structure;
		this.responsibilities = responsibilities;
	}

	@PostMapping
	String add(@AuthenticationPrincipal Person administrator, @PathVariable String code, @RequestParam(defaultValue = "") String account,
			@RequestParam(defaultValue = "") String field, @RequestParam(defaultValue = "") String from, RedirectAttributes flash) {
		Agency agency = changeable(administrator, code);
		return done(code, flash, "Đã giao phụ trách.", () -> {
			if (!this.responsibilities.leaders(agency.province()).containsKey(account)) {
				throw new InvalidInputException("Người phụ trách phải là lãnh đạo của tỉnh.");
			}
			this.responsibilities.add(code, account, field.strip(), day(from, "Ngày bắt đầu phụ trách"));
		});
	}

	@PostMapping("/{id}/end")
	String end(@AuthenticationPrincipal Person administrator, @PathVariable String code, @PathVariable long id,
			@RequestParam(defaultValue = "") String lastDay, RedirectAttributes flash) {
		changeable(administrator, code);
		return done(code, flash, "Đã kết thúc phụ trách.", () -> {
			if (!this.responsibilities.end(code, id, day(lastDay, "Ngày kết thúc phụ trách"))) {
				throw new InvalidInputException("Ngày kết thúc phải từ ngày bắt đầu phụ trách trở đi.");
			}
		});
	}

	private Agency changeable(Person administrator, String code) {
		Agency agency = this.structure.get(administrator, code);
		OrganisationRight.require(administrator, agency.province());
		return agency;
	}

	private static LocalDate day(String value, String field) {
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInputException(field + " không đúng hoặc còn trống.");
		}
	}

	private static String done(String code, RedirectAttributes flash, String message, Runnable action) {
		try {
			action.run();
			flash.addFlashAttribute("message", message);
		}
		catch (InvalidInputException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/administration/organisation/" + code;
	}

}
