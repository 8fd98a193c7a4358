package vn.namro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes back that an answer was to be a file when it failed before its first byte, so that the problem arrives as what it is.
 * Spring tries the same with a header set to null, which Tomcat ignores.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FreshAnswer implements HandlerExceptionResolver {

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception ex) {
		if (!response.isCommitted()) {
			response.setContentType(null);
			if (response.containsHeader(HttpHeaders.CONTENT_DISPOSITION)) {
				response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
			}
		}
		return null;
	}

}
