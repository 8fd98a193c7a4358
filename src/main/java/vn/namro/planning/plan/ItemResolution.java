package vn.namro.planning.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;

/** Turns an item as the paper words it into one that can be launched: collectives become agencies, wordings become days. */
@Component
public class ItemResolution {

	private final Agencies agencies;

	ItemResolution(Agencies agencies) {
		this.agencies = agencies;
	}

	/** @param file the paper that the item belongs to, for what it leaves unsaid */
	public PlanItem resolve(PlanFile file, PlanFile.Item item, YearShift shift) {
		PlanFile.Deadline deadline = item.deadline();
		boolean assumed = deadline.due() == null || deadline.assumption() != null;
		LocalDate due = deadline.due() == null ? file.openDeadline().due() : deadline.due();
		List<String> leads = item.lead() != null ? List.of(item.lead()) : this.agencies.resolve(province(file), item.leads());
		return new PlanItem(file.code(), item.code(), item.source(), item.indexes(), item.shortcoming(), item.cause(), item.action(),
				answerable(file, item), item.deliverable(), targets(item), deadline.wording(), deadline.kind().name(), deadline.event(),
				shift.day(due), due, assumed, item.pointsAtStake(), leads, coordinators(file, item, leads),
				item.coordinators() == null ? null : item.coordinators().wording(), item.evidence());
	}

	private static String answerable(PlanFile file, PlanFile.Item item) {
		return item.answerable() != null || file.answerable() == null ? item.answerable() : file.answerable().wording();
	}

	/** One line a target; null where there is none. */
	private static String targets(PlanFile.Item item) {
		return item.targets().isEmpty() ? null : item.targets().stream().map(PlanFile.Target::text).collect(Collectors.joining("\n"));
	}

	/** An agency that leads does not also coordinate. */
	private List<String> coordinators(PlanFile file, PlanFile.Item item, List<String> leads) {
		if (item.coordinators() == null) {
			return List.of();
		}
		Set<String> resolved = new LinkedHashSet<>();
		item.coordinators().agencies().forEach(code -> resolved.addAll(this.agencies.resolve(province(file), code)));
		leads.forEach(resolved::remove);
		return List.copyOf(resolved);
	}

	private String province(PlanFile file) {
		return this.agencies.get(file.issuer()).province();
	}

}
