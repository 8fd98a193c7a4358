package vn.namro.access.security.gate;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks for a limited number of rows where a page of Cockpit forgets to: the engine refuses lists without end, and Cockpit
 * lists all versions of a decision so, and those of a process when counting them first was cut short.
 */
public final class ResultLimit extends OncePerRequestFilter {

	/** What the engine allows at most ({@code queryMaxResultsLimit}). */
	private static final int MOST = 2000;

	private static final String PARAMETER = "maxResults";

	private static final Set<String> FORGETFUL = Set.of("/camunda/api/engine/engine/default/decision-definition",
			"/camunda/api/engine/engine/default/process-definition");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		boolean unlimited = request.getMethod().equals("GET") && FORGETFUL.contains(request.getRequestURI()) && request.getParameter(PARAMETER) == null;
		chain.doFilter(unlimited ? new Limited(request) : request, response);
	}

	private static final class Limited extends HttpServletRequestWrapper {

		private Limited(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getQueryString() {
			String limit = PARAMETER + "=" + MOST;
			return super.getQueryString() == null ? limit : super.getQueryString() + "&" + limit;
		}

	}

}
