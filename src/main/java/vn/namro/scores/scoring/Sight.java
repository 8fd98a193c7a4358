package vn.namro.scores.scoring;

import java.util.Set;

import vn.namro.scores.scoring.ScoreEntry.Stage;

/** How much of the appraisal of a sheet somebody sees before the result is published. */
public enum Sight {

	/** What the agency itself entered, and what was decided about applicability. */
	OWN(Set.of(Stage.SELF, Stage.EXPLANATION, Stage.NOT_APPLICABLE, Stage.APPLICABLE)),

	/** Round 1 too, with its reasons. */
	ROUND1(Set.of(Stage.SELF, Stage.EXPLANATION, Stage.NOT_APPLICABLE, Stage.APPLICABLE, Stage.ROUND1, Stage.ROUND1_UNDONE, Stage.QUESTION)),

	ALL(Set.of(Stage.values()));

	private final Set<Stage> stages;

	Sight(Set<Stage> stages) {
		this.stages = stages;
	}

	public boolean shows(Stage stage) {
		return this.stages.contains(stage);
	}

}
