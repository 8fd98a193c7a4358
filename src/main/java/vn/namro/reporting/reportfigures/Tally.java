package vn.namro.reporting.reportfigures;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.namro.results.pointsatrisk.PointsRow;

/** Adds lines up to {@link Totals}. */
final class Tally {

	private final Map<ItemState, Integer> states = new EnumMap<>(ItemState.class);

	private final Set<Long> documents = new HashSet<>();

	private int assigned;

	private int assignedDone;

	private int parts;

	private int partsDone;

	private int onFirstDue;

	private Requests requests = Requests.NONE;

	private int targets;

	private int targetsMet;

	private PointsRow points;

	void add(AssignmentLine line, Window window) {
		ItemState state = line.state(window);
		this.states.merge(state, 1, Integer::sum);
		this.onFirstDue += state == ItemState.ON_TIME && !line.submittedAt().isAfter(line.firstDueAt()) ? 1 : 0;
		this.assigned++;
		this.assignedDone += line.submittedAt() == null ? 0 : 1;
		this.targets += state.isDue() ? line.targets() : 0;
		this.targetsMet += state.isDue() ? line.targetsMet() : 0;
		this.requests = this.requests.plus(line.requests());
		this.documents.addAll(line.documents());
	}

	void add(PartLine line) {
		this.parts += line.parts();
		this.partsDone += line.partsDone();
		this.requests = this.requests.plus(line.requests());
		this.documents.addAll(line.documents());
	}

	void points(PointsRow row) {
		this.points = row;
	}

	Totals totals() {
		int onTime = count(ItemState.ON_TIME);
		int late = count(ItemState.LATE);
		int done = onTime + late;
		int due = done + count(ItemState.OPEN) + count(ItemState.OVERDUE);
		PointsRow row = this.points;
		return new Totals(due, done, onTime, this.onFirstDue, late, count(ItemState.OPEN), count(ItemState.OVERDUE), count(ItemState.EARLY), count(ItemState.CARRIED),
				count(ItemState.CARRIED_DONE), this.assigned, this.assignedDone, this.parts, this.partsDone, this.requests.obstacles(), this.requests.unanswered(),
				this.requests.extensions(), this.requests.granted(), this.requests.objective(), this.targets, this.targetsMet,
				this.documents.size(), row == null ? null : row.secured(), row == null ? null : row.onTrack(), row == null ? null : row.hanging(),
				row == null ? null : row.lost(), Totals.share(done, due), Totals.share(this.assignedDone, this.assigned));
	}

	private int count(ItemState state) {
		return this.states.getOrDefault(state, 0);
	}

}
