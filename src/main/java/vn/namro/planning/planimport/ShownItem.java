package vn.namro.planning.planimport;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.platform.workbook.Place;

/** An item of a file as the preview shows it. */
record ShownItem(String sheet, Integer row, String code, String action, String lead, String wording, LocalDate due, boolean usable) {

	static List<ShownItem> of(Intake intake, int most) {
		return IntStream.range(0, Math.min(most, intake.file().items().size())).mapToObj(i -> at(intake, i)).toList();
	}

	private static ShownItem at(Intake intake, int i) {
		Item item = intake.file().items().get(i);
		Place place = intake.draft().locator().find(List.of("items", i));
		return new ShownItem(place.sheet(), place.row(), item.code(), item.action(), item.lead() != null ? item.lead() : item.leads(),
				item.deadline() == null ? null : item.deadline().wording(), item.deadline() == null ? null : item.deadline().due(),
				!intake.broken().contains(i));
	}

}
