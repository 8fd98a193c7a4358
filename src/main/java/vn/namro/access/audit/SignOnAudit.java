package vn.namro.access.audit;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureDisabledEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes down who signed on and off at a page, and every refused attempt, of programs too. */
@Component
class SignOnAudit {

	private static final Map<Class<?>, String> REASONS = Map.of(AuthenticationFailureBadCredentialsEvent.class, "sai tên đăng nhập hoặc mật khẩu",
			AuthenticationFailureLockedEvent.class, "tài khoản đang bị khóa", AuthenticationFailureDisabledEvent.class, "tài khoản đã ngừng sử dụng");

	private static final int LONGEST_ACCOUNT = 64;

	private final AuditLedger ledger;

	SignOnAudit(AuditLedger ledger) {
		this.ledger = ledger;
	}

	/** Only the sign-on that is complete: those of a filter may still lack the second factor, or name no account of ours. */
	@EventListener
	void signedOn(InteractiveAuthenticationSuccessEvent event) {
		if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken) {
			record("SIGNED_ON", event.getAuthentication(), event.getAuthentication().getName(), null);
		}
	}

	@EventListener
	void signedOff(LogoutSuccessEvent event) {
		record("SIGNED_OFF", event.getAuthentication(), event.getAuthentication().getName(), null);
	}

	/** The account is only claimed, so it is the subject and not the actor. */
	@EventListener
	void refused(AbstractAuthenticationFailureEvent event) {
		record("SIGN_ON_REFUSED", event.getAuthentication(), null, REASONS.getOrDefault(event.getClass(), event.getException().getMessage()));
	}

	private void record(String action, Authentication authentication, String actor, String reason) {
		String account = authentication.getName();
		String subject = account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT));
		String address = authentication.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
		this.ledger.recordApart(AuditEntry.of(actor, action, "session", subject).because(reason).from(address));
	}

}
