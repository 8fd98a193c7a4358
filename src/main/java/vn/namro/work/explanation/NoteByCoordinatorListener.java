package vn.namro.work.explanation;

import org.springframework.stereotype.Component;

/** The coordinator takes note of an explanation that was demanded on the leaders' behalf. */
@Component
class NoteByCoordinatorListener extends NoteListener {

	NoteByCoordinatorListener(ExplanationWork work) {
		super(work);
	}

}
