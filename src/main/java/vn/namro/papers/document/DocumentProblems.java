package vn.namro.papers.document;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.namro.papers.officefile.Fault;
import vn.namro.platform.web.Problems;

/** Answers for programs when a paper cannot be made. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DocumentProblems {

	private static final Logger log = LoggerFactory.getLogger(DocumentProblems.class);

	private static final String RETRY_SECONDS = "30";

	@ExceptionHandler
	ProblemDetail unknown(UnknownFormatException ex) {
		return Problems.of(400, ex.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(TooManyPapersException ex) {
		return ResponseEntity.status(429).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(Problems.of(429, ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail broken(BrokenTemplateException ex) {
		log.error(ex.getMessage());
		ProblemDetail problem = Problems.of(500, ex.getMessage());
		problem.setProperty("code", "document.template");
		problem.setProperty("file", ex.file());
		problem.setProperty("messages", ex.faults().stream().map(Fault::toString).toList());
		return problem;
	}

}
