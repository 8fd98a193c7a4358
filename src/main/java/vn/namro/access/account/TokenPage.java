package vn.namro.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.access.token.ApplicationTokens;
import vn.namro.platform.input.InvalidInputException;

/** The own application tokens: made, shown once, revoked. */
@Controller
class TokenPage {

	private static final int USUAL_MONTHS = 6;

	private final ApplicationTokens tokens;

	private final Clock clock;

	TokenPage(ApplicationTokens tokens, Clock clock) {
		this.tokens = tokens;
		this.clock = clock;
	}

	@GetMapping("/account/tokens")
	String page(@AuthenticationPrincipal Person person, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("tokens", this.tokens.of(person.account()));
		model.addAttribute("now", OffsetDateTime.now(this.clock));
		model.addAttribute("today", today);
		model.addAttribute("usual", today.plusMonths(USUAL_MONTHS));
		model.addAttribute("latest", today.plusYears(1));
		return "account-tokens";
	}

	@PostMapping("/account/tokens")
	String create(@RequestParam String name, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay, @AuthenticationPrincipal Person person,
			Model model) {
		try {
			model.addAttribute("token", this.tokens.create(person.account(), name, lastDay));
		}
		catch (InvalidInputException ex) {
			model.addAttribute("problem", ex.getMessage());
		}
		return page(person, model);
	}

	@PostMapping("/account/tokens/{id}/revoke")
	String revoke(@PathVariable long id, @AuthenticationPrincipal Person person) {
		this.tokens.revoke(person.account(), id);
		return "redirect:/account/tokens";
	}

}
