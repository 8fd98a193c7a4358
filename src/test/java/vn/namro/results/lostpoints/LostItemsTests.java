package vn.namro.results.lostpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanJson;

/** How lost points read as items of next year's draft. */
class LostItemsTests {

	private final ObjectNode plan = PlanJson.MAPPER.createObjectNode();

	@Test
	void saysWhatWasLostAndWhy() {
		assertThat(LostItems.add(this.plan, List.of(lost("3.1", "so-tu-phap", List.of("so-tu-phap"), "Chậm 5 ngày")), "so-noi-vu")).isEqualTo(1);
		PlanFile.Item item = PlanJson.MAPPER.convertValue(this.plan, PlanFile.class).items().get(0);
		assertThat(item.code()).isEqualTo("DM-PAR.3.1");
		assertThat(item.indexes()).containsExactly("PAR.3.1");
		assertThat(item.shortcoming()).isEqualTo("Mất 0.5/2 điểm. Nhận xét: Chậm 5 ngày");
		assertThat(item.lead()).isEqualTo("so-tu-phap");
		assertThat(item.coordinators()).isNull();
		assertThat(item.pointsAtStake()).isEqualByComparingTo("0.5");
		assertThat(item.deadline().kind()).isEqualTo(PlanFile.Deadline.Kind.OPEN);
		assertThat(item.deliverable()).isNull();
	}

	@Test
	void namesTheAgenciesThatLostThem() {
		LostItems.add(this.plan, List.of(lost("3.1", null, List.of("so-y-te", "so-noi-vu", "so-giao-duc"), null)), "so-noi-vu");
		PlanFile.Item item = PlanJson.MAPPER.convertValue(this.plan, PlanFile.class).items().get(0);
		assertThat(item.lead()).isEqualTo("so-noi-vu");
		assertThat(item.coordinators().agencies()).containsExactly("so-y-te", "so-giao-duc");
		assertThat(item.shortcoming()).isEqualTo("Mất 0.5 điểm ở 3 cơ quan.");
	}

	@Test
	void addsNothingTwice() {
		List<LostPoint> lost = List.of(lost("3.1", "so-tu-phap", List.of(), null));
		LostItems.add(this.plan, lost, "so-noi-vu");
		assertThat(LostItems.add(this.plan, lost, "so-noi-vu")).isZero();
	}

	private static LostPoint lost(String criterion, String lead, List<String> agencies, String remark) {
		return new LostPoint("bo", "PAR Index", 2023, "PAR." + criterion, criterion, "Công khai thủ tục", "Thủ tục hành chính", lead, agencies, new BigDecimal("0.50"), new BigDecimal("2"), remark);
	}

}
