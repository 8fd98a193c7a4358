package vn.namro.access.signon;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says to wait where a page of a signed-on person takes passwords or codes. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooManyAttemptsAdvice {

	@ExceptionHandler
	void tooMany(TooManyAttemptsException ex, HttpServletResponse response) throws IOException {
		SignOnRefusal.sayToWait(response, ex);
	}

}
