package vn.namro.work.coordination;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** Opens the coordinating agencies' parts of an assignment, each due before the lead's date. */
@Component
public class CoordinationLaunch {

	private final Coordinations coordinations;

	private final Obligations obligations;

	private final Agencies agencies;

	private final CoordinationProcess process;

	private final CoordinationDates dates;

	CoordinationLaunch(Coordinations coordinations, Obligations obligations, Agencies agencies, CoordinationProcess process,
			CoordinationDates dates) {
		this.coordinations = coordinations;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.dates = dates;
	}

	/**
	 * Opens one agency's part, within the transaction that launches the assignment.
	 * @return id of the part
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String launch(Obligation assignment, String agencyCode, String itemAction) {
		Agency agency = this.agencies.get(agencyCode);
		Obligation part = Obligation.of(this.coordinations.nextId(assignment.id(), agencyCode), Obligation.Kind.COORDINATION, agencyCode, title(assignment),
				this.dates.partOf(assignment.dueAt()))
			.worth(assignment.pointsAtStake());
		this.obligations.open(part);
		this.dates.remember(part.id(), assignment.dueAt());
		this.coordinations.insert(part.id(), assignment.id(), agencyCode);
		this.process.start(part, agency, itemAction, this.agencies.get(assignment.agencyCode()).name());
		return part.id();
	}

	static String title(Obligation assignment) {
		return "Phối hợp: " + assignment.title();
	}

}
