package vn.namro.platform.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is shown after an error that no controller answered: a page to people, problem details to programs; never a stack trace. */
@Controller
class ErrorPages implements ErrorController {

	private static final List<String> FOR_PROGRAMS = List.of("/api/", "/engine-rest/", "/actuator/", "/v3/", "/camunda/api/");

	@RequestMapping("/error")
	Object error(HttpServletRequest request, HttpServletResponse response) {
		int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
		String detail = Explanation.of(request).orElseGet(() -> Problems.detail(status));
		String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (isForPrograms(asked)) {
			ProblemDetail problem = Problems.of(status, detail);
			problem.setInstance(Problems.instance(asked));
			Explanation.codeOf(request).ifPresent(code -> problem.setProperty("code", code));
			return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}
		response.setStatus(status);
		ModelAndView page = new ModelAndView("error");
		page.addObject("status", status);
		page.addObject("title", Problems.title(status));
		page.addObject("detail", detail);
		return page;
	}

	static boolean isForPrograms(String uri) {
		return FOR_PROGRAMS.stream().anyMatch((uri + "/")::startsWith);
	}

}
