package vn.namro.assignmentpages;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.assignment.Reopening;
import vn.namro.explanation.ExplanationAsking;
import vn.namro.explanation.ExplanationListing;
import vn.namro.extension.ExtensionListing;
import vn.namro.extension.ExtensionRules;
import vn.namro.obstacle.ObstacleListing;
import vn.namro.obstacle.ObstacleRaising;
import vn.namro.people.Person;
import vn.namro.request.Subject;

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
