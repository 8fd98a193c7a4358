package vn.namro.scores.campaigndesk;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;

/** Does what somebody decided on the campaign's page, and says there what came of it. */
final class Attempt {

	private Attempt() {
	}

	/** @return the view to go back to */
	static String of(RedirectAttributes flash, String message, Runnable action) {
		try {
			action.run();
			flash.addFlashAttribute("message", message);
		}
		catch (InvalidInputException | ConflictingChangeException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/campaigns/{id}";
	}

}
