package vn.namro.papers.paper;


import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;

/** The letter that asks an agency to explain: a delay (id of the demand), or its scores (id of the score sheet). */
@Component
class ExplanationRequestPaper implements PaperSource {

	private final DelayQuestions delays;

	private final ScoreQuestions scores;

	ExplanationRequestPaper(DelayQuestions delays, ScoreQuestions scores) {
		this.delays = delays;
		this.scores = scores;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.EXPLANATION_REQUEST;
	}

	@Override
	public Paper of(Person person, String id) {
		return Paper.draft(DelayQuestions.isDemand(id) ? this.delays.of(person, id) : this.scores.of(person, id));
	}

}
