package vn.namro.access.signon;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import vn.namro.platform.web.Explanation;

/**
 * Says why a request was refused where it is not the person's rights: the check for a form's token comes before everything
 * else, so it meets strangers, who are to sign on, and pages that stood open longer than their session.
 */
final class EarlyRefusal implements AccessDeniedHandler {

	private static final String STALE = "Trang này mở đã lâu nên không còn gửi được. Hãy tải lại trang (đăng nhập lại nếu được hỏi) rồi làm lại; chưa có gì được ghi.";

	private final AuthenticationEntryPoint entrance;

	/** @param entrance of strangers; null where they too hear that the page is stale */
	EarlyRefusal(AuthenticationEntryPoint entrance) {
		this.entrance = entrance;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) throws IOException, ServletException {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		if (caller == null && this.entrance != null) {
			this.entrance.commence(request, response, new InsufficientAuthenticationException("Nobody signed on", refusal));
			return;
		}
		if (refusal instanceof CsrfException) {
			Explanation.give(request, STALE);
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}
