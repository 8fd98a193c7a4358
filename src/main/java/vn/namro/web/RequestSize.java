package vn.namro.web;

import java.io.IOException;

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

	RequestSize(@Value("${namro.max-request-size}") DataSize most) {
		this.most = most;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		if (request.getContentLengthLong() > this.most.toBytes()) {
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
