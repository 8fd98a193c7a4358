package vn.namro.planning.amendment;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;

/** Does what a form asks for and tells the next page how it went. */
final class Attempt {

	private Attempt() {
	}

	/** @return whether it was done */
	static boolean of(RedirectAttributes flash, String message, Runnable action) {
		try {
			action.run();
			flash.addFlashAttribute("message", message);
			return true;
		}
		catch (InvalidInputException | ConflictingChangeException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
			return false;
		}
	}

}
