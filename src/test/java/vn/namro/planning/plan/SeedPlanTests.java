package vn.namro.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.planning.plan.PlanFile.Baseline;
import vn.namro.planning.plan.PlanFile.Deadline;
import vn.namro.planning.plan.PlanFile.Item;

/** The plan of the first seed is carried whole, says what it leaves open, and invents nothing in its name. */
class SeedPlanTests {

	private static final Path CONFIG = Path.of("config");

	private final PlanFile plan = PlanCheck.read(CONFIG.resolve("plans/ha-tinh-2023.yaml"), CONFIG);

	private final OrganisationFile organisation = OrganisationFile.read(CONFIG.resolve("organisation/ha-tinh.yaml"));

	@Test
	void carriesTheResultsOfTheYearBefore() {
		Baseline par = baseline("PAR");
		assertThat(par.score()).isEqualByComparingTo("85.95");
		assertThat(par.maximum()).isEqualByComparingTo("100");
		assertThat(List.of(par.rank(), par.outOf(), par.rankChange())).containsExactly(28, 63, -20);
		assertThat(List.of(baseline("SIPAS").rank(), baseline("PAPI").rank())).containsExactly(7, 8);
		assertThat(this.plan.fields()).extracting(PlanFile.FieldChange::field, PlanFile.FieldChange::rankChange)
			.contains(org.assertj.core.groups.Tuple.tuple("PAR.6", -4), org.assertj.core.groups.Tuple.tuple("PAR.7", -20),
					org.assertj.core.groups.Tuple.tuple("PAR.8", -32));
	}

	@Test
	void keepsTheContradictionAsStatedAndFlagsIt() {
		Baseline sipas = baseline("SIPAS");
		assertThat(sipas.score()).isEqualByComparingTo("8.48");
		assertThat(sipas.percentage()).isEqualByComparingTo("84.48");
		assertThat(sipas.note()).contains("mâu thuẫn");
		assertThat(this.plan.contradictions()).singleElement().satisfies(contradiction -> {
			assertThat(contradiction.subject()).contains("SIPAS");
			assertThat(contradiction.first()).contains("8,48/10");
			assertThat(contradiction.second()).contains("84,48");
		});
	}

	@Test
	void hasAllItemsAndAssignments() {
		assertThat(this.plan.items()).hasSize(50);
		assertThat(this.plan.general()).hasSize(15).allSatisfy(general -> assertThat(general.source()).isNotBlank());
		Map<String, Integer> members = this.organisation.collectives()
			.stream()
			.collect(Collectors.toMap(OrganisationFile.Collective::code, collective -> collective.agencies().size()));
		assertThat(this.plan.items().stream().mapToInt(item -> item.lead() != null ? 1 : members.get(item.leads())).sum()).isEqualTo(136);
	}

	@Test
	void namesTheParagraphOfEachItem() {
		assertThat(this.plan.items()).allSatisfy(item -> {
			assertThat(item.source()).matches("I{2,3}\\.\\d(\\.\\d)?");
			assertThat(item.code()).startsWith(item.source().replaceFirst("^III\\.", ""));
		});
	}

	@Test
	void invitesNobodyToLeadInTheSeedsName() {
		assertThat(this.organisation.agencies().stream().filter(agency -> agency.kind().equals("district"))).hasSize(13);
		assertThat(this.organisation.agencies()).allSatisfy(agency -> assertThat(agency.source()).isNotBlank());
	}

	/** No date stands in the file that the paper does not name, unless it is marked as ours. */
	@Test
	void marksEveryDateThatIsOurs() {
		assertThat(this.plan.openDeadline().assumption()).isNotBlank();
		assertThat(this.plan.milestones().assumption()).isNotBlank();
		assertThat(this.plan.issued().assumption()).isNotBlank();
		assertThat(this.plan.items()).allSatisfy(item -> {
			Deadline deadline = item.deadline();
			if (deadline.due() == null && deadline.kind() == Deadline.Kind.OPEN) {
				assertThat(item.open()).as(item.code()).contains("deadline");
			}
			else if (deadline.due() == null || deadline.kind() != Deadline.Kind.FIXED) {
				assertThat(deadline.assumption()).as(item.code()).isNotBlank();
			}
		});
	}

	@Test
	void listsAsOpenWhatThePaperLeavesOut() {
		assertThat(this.plan.items()).allSatisfy(item -> {
			assertThat(isOpen(item, "coordinators")).as(item.code() + " coordinators").isEqualTo(item.coordinators() == null);
			assertThat(isOpen(item, "target")).as(item.code() + " target").isEqualTo(item.targets().isEmpty());
			assertThat(isOpen(item, "deliverable")).as(item.code() + " deliverable").isEqualTo(item.deliverable() == null);
		});
	}

	@Test
	void carriesTheNumericTargetsThatThePaperStates() {
		assertThat(this.plan.items()).filteredOn(item -> !item.targets().isEmpty())
			.isNotEmpty()
			.allSatisfy(item -> assertThat(item.targets().get(0).value()).as(item.code()).isGreaterThanOrEqualTo(BigDecimal.ZERO));
		assertThat(this.plan.items()).filteredOn(item -> item.code().equals("2.4-2")).singleElement().satisfies(item -> {
			assertThat(item.targets().get(0).value()).isEqualByComparingTo("100");
			assertThat(item.targets().get(0).text()).isEqualTo("Tỷ lệ giải ngân vốn đầu tư công so với kế hoạch >= 100 %");
		});
	}

	private Baseline baseline(String index) {
		return this.plan.baseline().stream().filter(result -> result.index().equals(index)).findFirst().orElseThrow();
	}

	private static boolean isOpen(Item item, String field) {
		return item.open() != null && item.open().contains(field);
	}

}
