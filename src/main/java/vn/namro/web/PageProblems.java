package vn.namro.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.namro.input.UnknownThingException;

/** Leads what a page cannot find to the page that says so. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

	@ExceptionHandler(UnknownThingException.class)
	void unknown(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

}
