package vn.namro.notices.channel;

/** A letter was not handed over, or it is not known whether it was. The message is for the administrator and holds no secret. */
public final class DeliveryFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private enum Reach {

		THIS_LETTER_FOR_GOOD, THIS_LETTER_FOR_NOW, WHOLE_CHANNEL

	}

	private final Reach reach;

	private DeliveryFault(Reach reach, String message) {
		super(message);
		this.reach = reach;
	}

	/** The other side will never take this letter. */
	public static DeliveryFault permanent(String message) {
		return new DeliveryFault(Reach.THIS_LETTER_FOR_GOOD, message);
	}

	/** It may take the letter later, or perhaps it did take it. */
	public static DeliveryFault passing(String message) {
		return new DeliveryFault(Reach.THIS_LETTER_FOR_NOW, message);
	}

	/** Nobody is there to take any letter. */
	public static DeliveryFault unreachable(String message) {
		return new DeliveryFault(Reach.WHOLE_CHANNEL, message);
	}

	public boolean isPermanent() {
		return this.reach == Reach.THIS_LETTER_FOR_GOOD;
	}

	public boolean isUnreachable() {
		return this.reach == Reach.WHOLE_CHANNEL;
	}

}
