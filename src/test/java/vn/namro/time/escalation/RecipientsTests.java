package vn.namro.time.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.namro.access.people.Directory;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.obligation.Obligation;

/** A step of a unit reaches the head of the unit, then the head of the agency above it, and nobody beyond. */
class RecipientsTests {

	private static final OffsetDateTime DUE = OffsetDateTime.parse("2023-06-30T23:59:59+07:00");

	private final Agencies agencies = mock(Agencies.class);

	private final Directory directory = mock(Directory.class);

	private final Recipients recipients = new Recipients(this.agencies, this.directory, obligation -> List.of(),
			mock(ResponsibleLeaders.class), new EngineClock());

	@BeforeEach
	void people() {
		when(this.agencies.get("so")).thenReturn(agency("so", null));
		when(this.agencies.get("phong")).thenReturn(agency("phong", "so"));
		when(this.directory.peopleOf("head", "t.so")).thenReturn(List.of("giamdoc"));
		when(this.directory.peopleOf("head", "t.phong")).thenReturn(List.of("truongphong"));
	}

	@Test
	void theHeadOfTheAgencyAboveAUnitComesAfterTheUnitsOwn() {
		assertThat(this.recipients.of(stepOf("phong"), "head,parentHead")).containsExactly("truongphong", "giamdoc");
	}

	@Test
	void anAgencyOfItsOwnHasNobodyAbove() {
		assertThat(this.recipients.of(stepOf("so"), "head,parentHead")).containsExactly("giamdoc");
	}

	private static Obligation stepOf(String agency) {
		return Obligation.of("step:1:1", Obligation.Kind.STEP, agency, "Rà soát", DUE);
	}

	private static Agency agency(String code, String parent) {
		return new Agency(code, code, "unit", "t." + code, false, 0, parent, null, null);
	}

}
