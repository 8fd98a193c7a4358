package vn.namro.proving.sufficiency;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What a subject needs, and how far what is cited fulfils it.
 *
 * @param title what is asked for
 * @param required whether handing in is refused without it
 * @param needed how many documents
 * @param found how many of those cited count
 * @param text one sentence for people
 * @param documents ids of those that count
 * @param windowed whether the date of issue matters
 */
public record Need(String title, State state, boolean required, int needed, int found, String text, List<Long> documents,
		@JsonIgnore boolean windowed) {

	public enum State {

		ENOUGH,
		/** nothing of the kind is cited */
		MISSING,
		/** of the kind, but dated outside the period */
		OUTSIDE_PERIOD,
		/** something lacks, and the agency said why */
		EXPLAINED,
		/** what is cited does not suffice as it is: too few, of another issuer, or without a file that can be read */
		EXPLANATION_REQUIRED

	}

	/** Whether handing in has to wait for it. */
	public boolean lacks() {
		return this.required && this.state != State.ENOUGH && this.state != State.EXPLAINED;
	}

}
