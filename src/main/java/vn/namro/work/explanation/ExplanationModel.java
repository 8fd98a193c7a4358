package vn.namro.work.explanation;

import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that explanation.bpmn, its forms and Java share. */
final class ExplanationModel {

	static final String KEY = "explanation";

	/** Whoever asked took the request back. */
	static final String EXPLANATION_WITHDRAWN = "explanationWithdrawn";

	/** Id of the request; the obligation to explain is another one in each round. */
	static final ProcessVariable<String> EXPLANATION_ID = ProcessVariable.text("explanationId");

	/** In which role it was asked: {@code coordinator} or {@code leader}. */
	static final ProcessVariable<String> ASKED_AS = ProcessVariable.text("askedAs");

	static final ProcessVariable<Boolean> NOTED = ProcessVariable.flag("noted");

	/** What is asked, for the head. */
	static final LongText QUESTION_TEXT = new LongText("questionText");

	/** Field of the head's form; shown with all rounds to whoever asked. */
	static final LongText EXPLANATION_TEXT = new LongText("explanationText");

	private ExplanationModel() {
	}

}
