package vn.namro.planning.coverage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.namro.planning.plan.PlanItem;

/** Deadlines that pile up. */
final class LoadGaps {

	/** A plan of a few items may well end on one day. */
	private static final int FEW = 10;

	private LoadGaps() {
	}

	private record Load(String agency, LocalDate monday) {
	}

	static List<Gap> weeks(CoveredPlan plan) {
		Map<Load, Long> loads = plan.items()
			.stream()
			.flatMap(item -> item.leads().stream().map(lead -> new Load(lead, mondayOf(item.dueOn()))))
			.collect(Collectors.groupingBy(load -> load, Collectors.counting()));
		return loads.entrySet()
			.stream()
			.filter(load -> load.getValue() > plan.mostAWeek())
			.map(load -> new Gap(CoverageRule.WEEK, null, plan.nameOf(load.getKey().agency()) + " có " + load.getValue() + " việc đến hạn trong tuần từ "
					+ ItemGaps.said(load.getKey().monday()) + "."))
			.sorted((one, other) -> one.message().compareTo(other.message()))
			.toList();
	}

	static List<Gap> oneDay(CoveredPlan plan) {
		TreeMap<LocalDate, Long> days = plan.items().stream().collect(Collectors.groupingBy(PlanItem::dueOn, TreeMap::new, Collectors.counting()));
		return days.entrySet()
			.stream()
			.filter(day -> plan.items().size() >= FEW && day.getValue() > plan.mostOnADay() * plan.items().size())
			.map(day -> new Gap(CoverageRule.ONE_DAY, null,
					day.getValue() + " trong " + plan.items().size() + " việc cùng đến hạn ngày " + ItemGaps.said(day.getKey()) + "."))
			.toList();
	}

	private static LocalDate mondayOf(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
