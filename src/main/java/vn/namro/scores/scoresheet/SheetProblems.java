package vn.namro.scores.scoresheet;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.namro.scores.sheetstate.SheetClosedException;

/** Answers with 423 that nothing of a sheet changes any more, before the general words for what is unexpected. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SheetProblems {

	@ExceptionHandler
	ProblemDetail closed(SheetClosedException ex) {
		ProblemDetail problem = problem(423, "Bảng điểm đã khóa", "score.locked", ex.getMessage());
		problem.setProperty("phase", ex.phase());
		return problem;
	}

	/** @param code stable, for programs */
	static ProblemDetail problem(int status, String title, String code, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
		problem.setTitle(title);
		problem.setProperty("code", code);
		return problem;
	}

}
