package vn.namro.planning.amendment;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanFile.Target;
import vn.namro.platform.workbook.Values;
import vn.namro.proving.proof.ProofWords;

/**
 * One thing that an item says differently, as people read it.
 *
 * @param before empty where nothing was said
 * @param after empty where nothing is said any more
 */
record Difference(String label, String before, String after) {

	private record Field(String label, Function<Item, String> text) {
	}

	/** What a change changes; of an added or withdrawn item, all that it says. */
	static List<Difference> of(ItemChange change, AgencyBook book) {
		return fields(book).map(field -> new Difference(field.label(), text(field, change.before()), text(field, change.after())))
			.filter(difference -> !difference.before().equals(difference.after()))
			.toList();
	}

	private static Stream<Field> fields(AgencyBook book) {
		return Stream.of(new Field("Nhiệm vụ", Item::action), new Field("Mục của kế hoạch", Item::source), new Field("Chỉ số", item -> String.join("; ", item.indexes())),
				new Field("Chủ trì", item -> book.nameOf(item.lead() == null ? String.valueOf(item.leads()) : item.lead())),
				new Field("Phối hợp", item -> item.coordinators() == null ? "" : item.coordinators().agencies().stream().map(book::nameOf).collect(Collectors.joining("; "))),
				new Field("Người chịu trách nhiệm", Item::answerable), new Field("Sản phẩm", Item::deliverable),
				new Field("Minh chứng cần có", item -> ProofWords.write(item.evidence())),
				new Field("Chỉ tiêu", item -> item.targets().stream().map(Target::text).collect(Collectors.joining("\n"))),
				new Field("Thời hạn (lời văn)", item -> item.deadline() == null ? null : item.deadline().wording()),
				new Field("Ngày đến hạn", item -> item.deadline() == null || item.deadline().due() == null ? null : Values.said(item.deadline().due())),
				new Field("Tồn tại, hạn chế", Item::shortcoming), new Field("Nguyên nhân", Item::cause), new Field("Ghi chú", Item::note));
	}

	private static String text(Field field, Item item) {
		return item == null ? "" : Objects.requireNonNullElse(field.text().apply(item), "");
	}

}
