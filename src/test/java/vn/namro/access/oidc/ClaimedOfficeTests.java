package vn.namro.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;

/** Groups of the identity provider name offices; what names none gives none. */
class ClaimedOfficeTests {

	@Test
	void reachesAsFarAsTheRoleUsuallyDoes() {
		assertThat(ClaimedOffice.parse("namro:head:so-tu-phap", "namro")).contains(new ClaimedOffice(Groups.HEAD, "so-tu-phap", Scope.AGENCY));
		assertThat(ClaimedOffice.parse("namro:leader:ubnd-tinh", "namro")).contains(new ClaimedOffice(Groups.LEADER, "ubnd-tinh", Scope.PROVINCE));
	}

	@Test
	void reachesAsFarAsTheGroupSays() {
		assertThat(ClaimedOffice.parse("namro:observer:so-tu-phap:agency", "namro"))
			.contains(new ClaimedOffice(Groups.OBSERVER, "so-tu-phap", Scope.AGENCY));
	}

	@Test
	void readsTheFullPathOfKeycloak() {
		assertThat(ClaimedOffice.parse("/namro:head:so-tu-phap", "namro")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "namro", "namro:head", "namro:boss:so-tu-phap", "other:head:so-tu-phap", "namro:head:so-tu-phap:world",
			"namro:head:so-tu-phap:agency:more", "/a/namro:head:so-tu-phap", "namro:camunda-admin:so-tu-phap" })
	void givesNoOfficeForOtherGroups(String group) {
		assertThat(ClaimedOffice.parse(group, "namro")).isEmpty();
	}

}
