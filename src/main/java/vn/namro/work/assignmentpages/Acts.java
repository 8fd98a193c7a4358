package vn.namro.work.assignmentpages;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.work.assignment.Reopening;
import vn.namro.work.explanation.ExplanationAsking;
import vn.namro.work.explanation.ExplanationListing;
import vn.namro.work.extension.ExtensionListing;
import vn.namro.work.extension.ExtensionRules;
import vn.namro.work.obstacle.ObstacleListing;
import vn.namro.work.obstacle.ObstacleRaising;
import vn.namro.work.request.Subject;

/** What a person may do with a piece of work on its page. */
@Component
class Acts {

	private final ExtensionRules extensions;

	private final ExtensionListing extensionListing;

	private final ObstacleRaising obstacles;

	private final ObstacleListing obstacleListing;

	private final ExplanationAsking explanations;

	private final ExplanationListing explanationListing;

	private final Reopening reopening;

	Acts(ExtensionRules extensions, ExtensionListing extensionListing, ObstacleRaising obstacles, ObstacleListing obstacleListing,
			ExplanationAsking explanations, ExplanationListing explanationListing, Reopening reopening) {
		this.extensions = extensions;
		this.extensionListing = extensionListing;
		this.obstacles = obstacles;
		this.obstacleListing = obstacleListing;
		this.explanations = explanations;
		this.explanationListing = explanationListing;
		this.reopening = reopening;
	}

	/** @param obstacles numbers of those that may be taken back */
	record Allowed(boolean extend, boolean withdrawExtension, boolean raise, List<Integer> obstacles, boolean explain, boolean withdrawExplanation,
			boolean reopen) {

		/** Whether anything new may be asked. */
		public boolean any() {
			return this.extend || this.raise || this.explain || this.reopen;
		}

	}

	Allowed of(Person person, Subject subject) {
		return new Allowed(this.extensions.mayAsk(person, subject), this.extensionListing.mayWithdraw(person, subject),
				this.obstacles.mayRaise(person, subject), this.obstacleListing.withdrawable(person, subject), this.explanations.mayAsk(person, subject),
				this.explanationListing.mayWithdraw(person, subject), this.reopening.allows(subject.id(), person));
	}

}
