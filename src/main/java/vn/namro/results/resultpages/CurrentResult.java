package vn.namro.results.resultpages;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.Results;
import vn.namro.results.result.Snapshot;
import vn.namro.results.result.Snapshots;

/** What is shown of a result: the frozen document once it is published, before that what the scores give now. */
@Component
public class CurrentResult {

	private final Results results;

	private final Snapshots snapshots;

	CurrentResult(Results results, Snapshots snapshots) {
		this.results = results;
		this.snapshots = snapshots;
	}

	public ResultDocument of(KnownResult known) {
		return this.snapshots.latest(known.planCode(), known.setCode()).orElseGet(() -> this.results.live(known.planCode(), known.setCode()));
	}

	/** The publication and its corrections in order. */
	public List<Snapshot> publications(KnownResult known) {
		return this.snapshots.of(known.planCode(), known.setCode());
	}

	/** @throws UnknownThingException when there is no publication of that number */
	Snapshot publication(KnownResult known, int number) {
		return publications(known).stream()
			.filter(snapshot -> snapshot.number() == number)
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Không có lần công bố số " + number + "."));
	}

	ResultDocument document(Snapshot snapshot) {
		return this.snapshots.document(snapshot);
	}

	byte[] bytes(Snapshot snapshot) {
		return this.snapshots.bytes(snapshot);
	}

}
