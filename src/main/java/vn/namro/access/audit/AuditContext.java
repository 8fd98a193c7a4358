package vn.namro.access.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who acts now, from where and why: what the ledger writes beside each change. Without a person it is the system itself,
 * with the cause that made it act.
 */
@Component
public class AuditContext {

	private final JdbcTemplate jdbc;

	private final ThreadLocal<String> cause = new ThreadLocal<>();

	private volatile Supplier<Optional<String>> engineActor = Optional::empty;

	AuditContext(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	/** Says in which office the person acts, for the rest of the current transaction. */
	public void office(String office) {
		set("office", office);
	}

	/** Says whom the person stands in for, for the rest of the current transaction. */
	public void onBehalfOf(String account) {
		set("on_behalf_of", account);
	}

	/** Says why, for the rest of the current transaction. */
	public void reason(String reason) {
		set("reason", reason);
	}

	/** Names what makes the system act, such as a job, for the rest of the current transaction. */
	public void cause(String cause) {
		set("cause", cause);
	}

	/** Names what makes the system act in transactions that begin during the action, such as a command. */
	public <T> T because(String cause, Supplier<T> action) {
		String before = this.cause.get();
		this.cause.set(cause);
		try {
			return action.get();
		}
		finally {
			if (before == null) {
				this.cause.remove();
			}
			else {
				this.cause.set(before);
			}
		}
	}

	/** How to ask the engine in whose name it acts; known only once the engine stands. */
	void engineActor(Supplier<Optional<String>> actor) {
		this.engineActor = actor;
	}

	/** Account of the person who acts, empty for the system. */
	Optional<String> actor() {
		return this.engineActor.get().or(() -> principal().map(Authentication::getName));
	}

	Optional<String> origin() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				? Optional.ofNullable(request.getRequest().getRemoteAddr()) : Optional.empty();
	}

	/** What a transaction that begins now tells the database; empty when there is nothing to tell. */
	Map<String, String> settings() {
		Map<String, String> settings = new LinkedHashMap<>();
		actor().ifPresent(actor -> {
			settings.put("actor", actor);
			principal().filter(signedOn -> signedOn.getName().equals(actor)).ifPresent(signedOn -> office(signedOn, settings));
		});
		if (this.cause.get() != null) {
			settings.put("cause", this.cause.get());
		}
		origin().ifPresent(origin -> settings.put("origin", origin));
		return settings;
	}

	private static void office(Authentication signedOn, Map<String, String> settings) {
		if (signedOn.getPrincipal() instanceof HoldsOffice holder && holder.office() != null) {
			settings.put("office", holder.office());
		}
	}

	private static Optional<Authentication> principal() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter(authentication -> authentication.isAuthenticated() && !(authentication instanceof AnonymousAuthenticationToken));
	}

	private void set(String name, String value) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("audit context needs a transaction: " + name);
		}
		this.jdbc.queryForObject("select set_config(?, ?, true)", String.class, "namro." + name, value == null ? "" : value);
	}

}
