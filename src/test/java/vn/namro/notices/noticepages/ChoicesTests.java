package vn.namro.notices.noticepages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.Membership;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.notices.channel.Channels;
import vn.namro.notices.channel.FaultySmtp.Fault;
import vn.namro.notices.channel.MailServer;
import vn.namro.notices.notice.Notice.Kind;
import vn.namro.notices.notice.Preferences;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.testing.IntegrationTest;

/** The limits of what people may choose where there is a way out beside the bell. */
@IntegrationTest
class ChoicesTests {

	private static final String ACCOUNT = "lua-chon";

	@Autowired
	private Preferences preferences;

	@Autowired
	private People people;

	private Choices choices;

	@BeforeEach
	void prepare() throws Exception {
		this.people.save(ACCOUNT, "Người chọn", null);
		try (MailServer server = new MailServer(() -> Fault.NONE)) {
			this.choices = new Choices(this.preferences, new Channels(List.of(server.channel()), "https://tinh.example"));
		}
	}

	@Test
	void keepsHeadsFromMutingLapsesWholly() {
		assertThatThrownBy(() -> this.choices.save(holder(Groups.HEAD, null), null, null, Set.of("mail/REMINDER"))).isInstanceOf(InvalidInputException.class)
			.hasMessage("Quá hạn: thủ trưởng phải giữ ít nhất một cách nhận ngoài chuông.");
		this.choices.save(holder(Groups.HEAD, null), null, null, Set.of("mail/LAPSE"));
		assertThat(this.preferences.kinds(ACCOUNT, "mail")).containsExactly(Kind.LAPSE);
		assertThat(this.preferences.kinds(ACCOUNT, Preferences.BELL)).as("the bell always tells of lapses").containsExactly(Kind.LAPSE);
	}

	@Test
	void letsOthersChooseFreely() {
		this.choices.save(holder(Groups.SPECIALIST, null), null, null, Set.of());
		this.choices.save(holder(Groups.HEAD, "thutruong"), null, null, Set.of());
		assertThat(this.preferences.kinds(ACCOUNT, "mail")).isEmpty();
	}

	private static Person holder(String role, String onBehalfOf) {
		Membership office = new Membership(role, "so-y-te", "ha-tinh.so-y-te", Scope.AGENCY, null, onBehalfOf);
		return new Person(ACCOUNT, "Người chọn", 0, List.of(office), List.of("ha-tinh.so-y-te"));
	}

}
