package vn.namro.access.signon;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.secondfactor.SecondFactors;
import vn.namro.access.signon.SignedOn.Step;
import vn.namro.platform.input.InvalidInputException;

/** The pages between the login page and the home page: second factor, and a new password where one is due. */
@Controller
class StepPages {

	private static final String REDIRECT = "redirect:";

	private final SessionTickets tickets;

	private final OwnSignOn own;

	private final SecondFactors secondFactors;

	private final SignOnProgress progress;

	StepPages(SessionTickets tickets, OwnSignOn own, SecondFactors secondFactors, SignOnProgress progress) {
		this.tickets = tickets;
		this.own = own;
		this.secondFactors = secondFactors;
		this.progress = progress;
	}

	@GetMapping("/sign-on/second-factor")
	String secondFactor(HttpServletRequest request, Model model) {
		if (!isAt(Step.SECOND_FACTOR, request)) {
			return elsewhere(request);
		}
		if (isEnrolled(request)) {
			return "sign-on-code";
		}
		model.addAttribute("enrolment", this.own.proposal(request));
		return "sign-on-enrol";
	}

	@PostMapping("/sign-on/second-factor")
	String code(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!isAt(Step.SECOND_FACTOR, request)) {
			return elsewhere(request);
		}
		if (isEnrolled(request)) {
			return this.own.give(request, code) ? passed(request, response) : REDIRECT + Step.SECOND_FACTOR.path() + "?error";
		}
		Optional<List<String>> recoveryCodes = this.own.enrol(request, code);
		if (recoveryCodes.isEmpty()) {
			return REDIRECT + Step.SECOND_FACTOR.path() + "?error";
		}
		model.addAttribute("codes", recoveryCodes.get());
		model.addAttribute("next", this.progress.advance(request, response));
		return "recovery-codes";
	}

	@GetMapping("/sign-on/password")
	String password(HttpServletRequest request) {
		return isAt(Step.NEW_PASSWORD, request) ? "sign-on-password" : elsewhere(request);
	}

	@PostMapping("/sign-on/password")
	String newPassword(@RequestParam String password, @RequestParam String repeated, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		if (!isAt(Step.NEW_PASSWORD, request)) {
			return elsewhere(request);
		}
		try {
			this.own.replacePassword(request, password, repeated);
			return passed(request, response);
		}
		catch (InvalidInputException ex) {
			model.addAttribute("problem", ex.getMessage());
			return "sign-on-password";
		}
	}

	private boolean isAt(Step step, HttpServletRequest request) {
		return this.tickets.current(request).filter(current -> current.step() == step).isPresent();
	}

	private boolean isEnrolled(HttpServletRequest request) {
		return this.tickets.current(request).flatMap(current -> this.secondFactors.since(current.person().account())).isPresent();
	}

	private String passed(HttpServletRequest request, HttpServletResponse response) {
		return REDIRECT + this.progress.advance(request, response);
	}

	/** Whoever is not at a page's step goes to the own one. */
	private String elsewhere(HttpServletRequest request) {
		return REDIRECT + this.progress.next(request);
	}

}
