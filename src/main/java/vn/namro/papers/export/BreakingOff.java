package vn.namro.papers.export;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the connection of an export that failed midway. A usual end of the answer would let half a CSV file pass for a whole one; an
 * exception that leaves the application makes the server close the connection instead.
 */
@Component
class BreakingOff extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(BreakingOff.class);

	private static final String FAILURE = BreakingOff.class.getName();

	static void after(BrokenOffException failure, HttpServletRequest request) {
		request.setAttribute(FAILURE, failure);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		chain.doFilter(request, response);
		if (request.getAttribute(FAILURE) instanceof BrokenOffException failure) {
			log.warn("{} broke off: {}", request.getRequestURI(), failure.getCause().toString());
			throw failure;
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/api/export/");
	}

}
