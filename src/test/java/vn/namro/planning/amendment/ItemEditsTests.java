package vn.namro.planning.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.agencies.organisation.Collective;
import vn.namro.planning.plan.PlanFile.Coordinators;
import vn.namro.planning.plan.PlanFile.Deadline;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanFile.Target;

/** What is not mentioned stays; what is mentioned is understood or refused by name. */
class ItemEditsTests {

	private static final Item ITEM = new Item("1", "I.1", List.of("PAR.1"), "còn chậm", "thiếu người", "Rà soát", null, "moi-co-quan",
			new Coordinators("các sở", List.of("so-tu-phap"), null), null, "Báo cáo", List.of(new Target("Tỷ lệ", ">=", new BigDecimal("90"), "%", null)),
			new Deadline("trong năm", Deadline.Kind.WHOLEYEAR, LocalDate.of(2023, 12, 31), null, "văn bản không nêu ngày"), null, null, "ghi chú", null);

	@Test
	void changesOnlyWhatIsNamed() {
		Item changed = lay("{'code': '1', 'deliverable': 'Nghị quyết'}");
		assertThat(changed.deliverable()).isEqualTo("Nghị quyết");
		assertThat(changed.shortcoming()).isEqualTo("còn chậm");
		assertThat(changed.deadline()).isEqualTo(ITEM.deadline());
		assertThat(changed.leads()).isEqualTo("moi-co-quan");
	}

	@Test
	void oneLeadTakesThePlaceOfACollective() {
		Item changed = lay("{'lead': 'so-noi-vu'}");
		assertThat(changed.lead()).isEqualTo("so-noi-vu");
		assertThat(changed.leads()).isNull();
	}

	@Test
	void aDecidedDayIsNoAssumptionAnyMore() {
		assertThat(lay("{'deadline': {'due': '2023-08-31'}}").deadline())
			.isEqualTo(new Deadline("trong năm", Deadline.Kind.WHOLEYEAR, LocalDate.of(2023, 8, 31), null, null));
	}

	@Test
	void aNewWordingBringsItsDayAndKind() {
		assertThat(lay("{'deadline': {'wording': 'xong trước 30/9'}}").deadline())
			.isEqualTo(new Deadline("xong trước 30/9", Deadline.Kind.BEFORE, LocalDate.of(2023, 9, 30), null, null));
		assertThatThrownBy(() -> lay("{'deadline': {'wording': 'xong trước 31/9'}}")).hasMessage("Thời hạn 'xong trước 31/9' nêu một ngày không có thật.");
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertThatThrownBy(() -> lay("{'code': '1', 'leed': 'x'}")).hasMessageContaining("Nhiệm vụ '1': trường 'leed'");
		assertThatThrownBy(() -> lay("{'code': '1', 'pointsAtStake': 'nhiều'}")).hasMessageContaining("trường 'pointsAtStake'");
	}

	@Test
	void aFormThatChangesNothingIsNoChange() {
		AgencyBook book = new AgencyBook(List.of(), List.of(new Collective("moi-co-quan", "mọi cơ quan", 3)));
		assertThat(ItemForm.of(ITEM).over(ITEM, book, 2023)).isEqualTo(ITEM);
	}

	private static Item lay(String edits) {
		return ItemEdits.lay(ITEM, (ObjectNode) RunningPlan.json(edits.replace('\'', '"')), 2023);
	}

}
