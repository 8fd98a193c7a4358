package vn.namro.access.audit;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down whom any part of the application answered 403, whoever refused: stands before all chains of security.
 * Strangers are left out, who could fill the ledger from outside; their sign-on attempts are in it.
 */
@Component
@ConditionalOnWebApplication
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class RefusedAccessFilter extends OncePerRequestFilter {

	/** Request attribute with the words of who refused. */
	static final String REASON = "vn.namro.access.audit.refusal";

	private final AuditLedger ledger;

	private final SecurityContextRepository contexts;

	RefusedAccessFilter(AuditLedger ledger, ObjectProvider<SecurityContextRepository> sessions) {
		this.ledger = ledger;
		this.contexts = new DelegatingSecurityContextRepository(
				Stream.concat(Stream.of(new RequestAttributeSecurityContextRepository()), sessions.orderedStream()).toList());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		chain.doFilter(request, response);
		if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
			person(request).ifPresent(person -> this.ledger.recordApart(
					AuditEntry.of(person, "REFUSED", "request", request.getMethod() + " " + request.getRequestURI()).because((String) request.getAttribute(REASON))));
		}
	}

	private Optional<String> person(HttpServletRequest request) {
		return Optional.ofNullable(this.contexts.loadDeferredContext(request).get().getAuthentication())
			.filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
			.map(Authentication::getName);
	}

}
