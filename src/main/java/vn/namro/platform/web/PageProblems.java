package vn.namro.platform.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.FrozenContent;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.platform.input.UnusableText;

/** Leads what a page cannot find, or what others did first, to the page that says so. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

	private static final int UNPROCESSABLE = 422;

	private static final Logger log = LoggerFactory.getLogger(PageProblems.class);

	@ExceptionHandler(UnknownThingException.class)
	void unknown(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

	/** Where a form does not tell it beside what was typed. */
	@ExceptionHandler
	void invalid(InvalidInputException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Explanation.give(request, ex.getMessage());
		response.sendError(UNPROCESSABLE);
	}

	@ExceptionHandler
	void conflicting(ConflictingChangeException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Explanation.give(request, ex.getMessage());
		response.sendError(HttpServletResponse.SC_CONFLICT);
	}

	@ExceptionHandler({ ConcurrencyFailureException.class, DuplicateKeyException.class })
	void collided(Exception ex, HttpServletResponse response) throws IOException {
		log.info("Somebody else was faster", ex);
		response.sendError(HttpServletResponse.SC_CONFLICT);
	}

	/** What the database did not take: mostly a write to what is published, or a character that no text holds. */
	@ExceptionHandler
	void refusedByDatabase(DataIntegrityViolationException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<String> unusable = UnusableText.words(ex);
		if (unusable.isPresent()) {
			Explanation.give(request, unusable.get());
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		Explanation.give(request, FrozenContent.words(ex).orElseThrow(() -> ex));
		response.sendError(HttpServletResponse.SC_CONFLICT);
	}

}
