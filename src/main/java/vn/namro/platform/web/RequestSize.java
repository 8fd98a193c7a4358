package vn.namro.platform.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large before anybody reads them; Tomcat limits form fields only. A body must tell its length,
 * because one without an end would be found out only after it has filled the memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestSize extends OncePerRequestFilter {

	private final DataSize most;

	private final List<LargeBodies> exceptions;

	RequestSize(@Value("${namro.max-request-size}") DataSize most, List<LargeBodies> exceptions) {
		this.most = most;
		this.exceptions = exceptions;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		Optional<LargeBodies> exception = this.exceptions.stream().filter(some -> some.concern(request)).findFirst();
		if (request.getContentLengthLong() > exception.map(LargeBodies::most).orElse(this.most).toBytes()) {
			exception.ifPresent(some -> Explanation.give(request, some.refusal(), some.code()));
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (request.getHeader("Transfer-Encoding") != null) {
			response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
