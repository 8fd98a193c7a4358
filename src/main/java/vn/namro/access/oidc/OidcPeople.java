package vn.namro.access.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;

/** Lets in whom the identity provider vouches for: makes or renews the account, and gives it the offices of the claim. */
@Component
public class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private static final Logger log = LoggerFactory.getLogger(OidcPeople.class);

	private static final int LONGEST = 64;

	private final OidcUserService provider = new OidcUserService();

	private final OidcAccounts accounts;

	private final People people;

	private final OidcSettings settings;

	OidcPeople(OidcAccounts accounts, People people, OidcSettings settings) {
		this.accounts = accounts;
		this.people = people;
		this.settings = settings;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = this.provider.loadUser(request);
		String account = account(user);
		Person person = this.people.find(account).orElseThrow(() -> refused("The account '" + account + "' is disabled"));
		this.accounts.appoint(account, offices(user));
		return new ProvisionedUser(user, account, person.sessionEpoch());
	}

	private String account(OidcUser user) {
		String issuer = String.valueOf(user.getIssuer());
		String name = Objects.requireNonNullElse(user.getFullName(), wish(user));
		Optional<String> known = this.accounts.find(issuer, user.getSubject());
		if (known.isPresent()) {
			this.accounts.rename(known.get(), name, user.getEmail());
			return known.get();
		}
		String account = wish(user);
		if (account.isEmpty() || !this.accounts.create(account, issuer, user.getSubject(), name, user.getEmail())) {
			throw refused("The account '" + account + "' belongs to somebody else already, so " + issuer + " subject " + user.getSubject() + " may not have it");
		}
		return account;
	}

	/** The name that the provider knows the person by, in the letters that accounts are made of. */
	private static String wish(OidcUser user) {
		String name = Objects.requireNonNullElse(user.getPreferredUsername(), user.getSubject());
		String account = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("[.-]*\\.[.-]*", ".").replaceAll("^[.-]+|[.-]+$", "");
		return account.substring(0, Math.min(LONGEST, account.length()));
	}

	private Set<ClaimedOffice> offices(OidcUser user) {
		Object claim = user.getClaims().get(this.settings.groupsClaim());
		Collection<?> groups = claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
		return groups.stream().map(String::valueOf).flatMap(group -> office(group).stream()).collect(Collectors.toSet());
	}

	private Optional<ClaimedOffice> office(String group) {
		Optional<ClaimedOffice> office = ClaimedOffice.parse(group, this.settings.groupPrefix()).filter(found -> this.accounts.hasAgency(found.agency()));
		if (office.isEmpty() && group.replaceFirst("^/", "").startsWith(this.settings.groupPrefix() + ":")) {
			log.warn("The group '{}' of the identity provider names no role or agency of this installation and gives no office", group);
		}
		return office;
	}

	private static OAuth2AuthenticationException refused(String reason) {
		log.warn("Sign-on by the identity provider refused: {}", reason);
		return new OAuth2AuthenticationException(new OAuth2Error("refused"), reason);
	}

}
