package vn.namro.work.explanation;

import org.springframework.stereotype.Component;

/** A leader of the province takes note of an explanation that the leaders demanded. */
@Component
class NoteByLeaderListener extends NoteListener {

	NoteByLeaderListener(ExplanationWork work) {
		super(work);
	}

}
